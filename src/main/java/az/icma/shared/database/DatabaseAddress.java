package az.icma.shared.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

import java.io.IOException;
import java.nio.file.Path;

/** Where the database is; owns the embedded server while there is one. */
public final class DatabaseAddress implements JdbcConnectionDetails, AutoCloseable {

    private static final String ERROR_DETAIL = "logServerErrorDetail";

    private final String url;
    private final String user;
    private final String password;
    private final EmbeddedDatabase embedded;

    private DatabaseAddress(String url, String user, String password, EmbeddedDatabase embedded) {
        this.url = withoutValues(url);
        this.user = user;
        this.password = password;
        this.embedded = embedded;
    }

    static DatabaseAddress ofServer(String url, String user, String password) {
        return new DatabaseAddress(url, user, password, null);
    }

    static DatabaseAddress embeddedIn(Path data) {
        EmbeddedDatabase embedded = EmbeddedDatabase.startIn(data);
        return new DatabaseAddress(embedded.jdbcUrl(), "postgres", "postgres", embedded);
    }

    /** The server's detail of an error holds what people typed; it would reach the log with the exception. */
    private static String withoutValues(String url) {
        if (url.contains(ERROR_DETAIL)) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + ERROR_DETAIL + "=false";
    }

    /** True while no server is configured: the application then demonstrates itself. */
    public boolean isEmbedded() {
        return embedded != null;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
