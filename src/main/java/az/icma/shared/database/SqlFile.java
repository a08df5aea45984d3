package az.icma.shared.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Long statements stand in files beside the class that runs them, to be read and explained as SQL. */
public final class SqlFile {

    private SqlFile() {}

    /** @param name without {@code .sql} */
    public static String read(Class<?> beside, String name) {
        try (InputStream text = beside.getResourceAsStream(name + ".sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
