package az.icma.shared.database;

import az.icma.shared.SecretSetting;
import org.postgresql.Driver;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the database is; owns the embedded server while there is one. */
public final class DatabaseAddress implements JdbcConnectionDetails, AutoCloseable {

    private static final String ERROR_DETAIL = "logServerErrorDetail";
    private static final String EMBEDDED_USER = "postgres";

    private final String url;
    private final String user;
    private final String password;
    private final EmbeddedDatabase embedded;
    private final boolean isTrial;

    private DatabaseAddress(String url, String user, String password, EmbeddedDatabase embedded, boolean isTrial) {
        this.url = withoutValues(url);
        this.user = user;
        this.password = password;
        this.embedded = embedded;
        this.isTrial = isTrial;
    }

    static DatabaseAddress ofServer(String url, String user, String password) {
        return new DatabaseAddress(url, user, password, null, false);
    }

    static DatabaseAddress embeddedIn(Path data) {
        EmbeddedDatabase embedded = EmbeddedDatabase.startIn(data);
        return new DatabaseAddress(embedded.jdbcUrl(), EMBEDDED_USER, EMBEDDED_USER, embedded, true);
    }

    /**
     * The database of the settings for a command at the terminal. An embedded one is used beside the application that
     * runs on it, or started for as long as this address is open.
     */
    public static DatabaseAddress besideTheApplication(Environment settings) {
        Path data = dataDirectory(settings);
        return configured(settings)
                .or(() -> EmbeddedDatabase.runningIn(data)
                        .map(url -> new DatabaseAddress(url, EMBEDDED_USER, EMBEDDED_USER, null, true)))
                .orElseGet(() -> embeddedIn(data));
    }

    /**
     * The database of the settings for a command that suffers nobody beside it.
     *
     * @throws RuntimeException if an application works on the embedded database
     */
    public static DatabaseAddress alone(Environment settings) {
        return configured(settings).orElseGet(() -> embeddedIn(dataDirectory(settings)));
    }

    /** True if the settings name a server, or a directory in which an embedded one has worked. */
    public static boolean exists(Environment settings) {
        return configured(settings).isPresent() || EmbeddedDatabase.isIn(dataDirectory(settings));
    }

    /** Where the embedded database and the files of the cases lie. */
    public static Path dataDirectory(Environment settings) {
        return Path.of(settings.getRequiredProperty("icma.data"));
    }

    /** Empty while no server is configured. */
    static Optional<DatabaseAddress> configured(Environment settings) {
        return Optional.ofNullable(settings.getProperty("spring.datasource.url"))
                .filter(StringUtils::hasText)
                .map(url -> ofServer(
                        url,
                        SecretSetting.of(settings, "ICMA_DATABASE_USER"),
                        SecretSetting.of(settings, "ICMA_DATABASE_PASSWORD")));
    }

    /** As the owner of the tables, whom nothing is hidden from. */
    public DataSource owner() {
        return new SimpleDriverDataSource(new Driver(), url, user, password);
    }

    /** The server's detail of an error holds what people typed; it would reach the log with the exception. */
    private static String withoutValues(String url) {
        if (url.contains(ERROR_DETAIL)) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + ERROR_DETAIL + "=false";
    }

    /** True for the database that is for trial and tests, whether it was started here or by an application. */
    public boolean isForTrial() {
        return isTrial;
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
