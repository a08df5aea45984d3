package az.icma.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of this module, which stand in files of their own to be read and explained as SQL. */
enum Statement {
    OPEN_STEPS("open-steps"),
    ONE_AT_A_TIME("one-at-a-time"),
    WRITE_ITEMS("write-items"),
    WRITE_OFFERS("write-offers"),
    LIST("list");

    private final String sql;

    Statement(String file) {
        try (InputStream text = Statement.class.getResourceAsStream(file + ".sql")) {
            sql = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String sql() {
        return sql;
    }
}
