package az.icma.sealing;

import az.icma.shared.PlaceOutside;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of erased keys outside of the database: whoever restores an old backup with an old set of keys gives it to
 * {@code restore-keys}, so that nobody comes back.
 */
@Component
class ErasedList {

    private static final String NAME = "erased-keys.tsv";

    private final Path file;

    ErasedList(Environment settings) {
        file = PlaceOutside.of(settings).resolve(NAME);
    }

    /** Adds those that it does not have yet. */
    synchronized void add(Collection<ErasedKey> erased) {
        Set<Subject> known = new HashSet<>();
        read(file).forEach(line -> known.add(line.subject()));
        List<String> missing = erased.stream()
                .filter(key -> known.add(key.subject()))
                .map(ErasedKey::line)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, missing, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erased keys cannot be written: " + file, e);
        }
    }

    /** Nothing where there is no file yet. */
    static List<ErasedKey> read(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(ErasedKey::of).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erased keys cannot be read: " + file, e);
        }
    }
}
