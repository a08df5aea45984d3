package az.icma.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Checkpoints outside of the database, one a line, best on a disk or a host of their own. */
final class CheckpointFile {

    private static final String NAME = "checkpoints.tsv";

    private final Path file;

    CheckpointFile(Path directory) {
        file = directory.resolve(NAME);
    }

    void append(Checkpoint checkpoint) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    checkpoint.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("No checkpoint of the audit can be written to " + file, e);
        }
    }

    List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints of the audit cannot be read: " + file, e);
        }
    }
}
