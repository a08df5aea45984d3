package az.icma.casefile;

import java.nio.file.Path;
import java.util.UUID;

/** Where contents lie on disk and which of them the database knows: for copies of everything, made beside the application. */
public final class KeptFiles {

    /** {@code id} and {@code sha256} of every content that there must be: those of erased matters have left the disk. */
    public static final String KNOWN =
            """
            SELECT a.id, a.sha256 FROM case_attachment a JOIN case_file c ON c.id = a.case_id WHERE c.erased_on IS NULL
             UNION
            SELECT id, sha256 FROM case_shelf
             ORDER BY id
            """;

    private final Path files;

    /** @param data the directory of {@code icma.data} */
    public KeptFiles(Path data) {
        this.files = data.resolve("files");
    }

    public Path directory() {
        return files;
    }

    public Path place(UUID id) {
        return files.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }
}
