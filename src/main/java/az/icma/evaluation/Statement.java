package az.icma.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of this module, which stand in files of their own to be read and explained as SQL. */
enum Statement {
    PASSED_STEPS("passed-steps"),
    WRITE_STEPS("write-steps"),
    COUNTED_CASES("counted-cases"),
    WRITE_CASES("write-cases");

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
