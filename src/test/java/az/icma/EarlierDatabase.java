package az.icma;

import az.icma.shared.database.DatabaseAddress;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** A database of an earlier version, beside that of the tests: to see what a migration makes of its rows. */
public final class EarlierDatabase implements AutoCloseable {

    private final JdbcClient server;
    private final String name = "earlier_" + UUID.randomUUID().toString().replace("-", "");
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final Collection<JavaMigration> written;

    public EarlierDatabase(DatabaseAddress beside, Collection<JavaMigration> written) {
        this.server = JdbcClient.create(beside.owner());
        this.written = written;
        server.sql("CREATE DATABASE " + name).update();
        database.setUrl(beside.getJdbcUrl().replaceFirst("/postgres\\?.*", "/" + name));
        database.setUser(beside.getUsername());
        database.setPassword(beside.getPassword());
    }

    /** @param version {@code latest} for that of today */
    public void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(written.toArray(JavaMigration[]::new))
                .target(version)
                .load()
                .migrate();
    }

    public JdbcClient sql() {
        return JdbcClient.create(database);
    }

    public DataSource dataSource() {
        return database;
    }

    @Override
    public void close() {
        server.sql("DROP DATABASE " + name + " WITH (FORCE)").update();
    }
}
