package az.icma.backup;

import az.icma.shared.TerminalSettings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;

import java.util.Map;
import javax.sql.DataSource;

/** The application's settings and migrations, and nothing that runs: no engine, no pages, no timers. */
final class OperatorSetup implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OperatorSetup(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings what the environment does not say */
    static OperatorSetup with(Map<String, Object> settings) {
        return new OperatorSetup(TerminalSettings.open(Parts.class, settings));
    }

    Environment settings() {
        return context.getEnvironment();
    }

    /** @param version how far; {@code latest} for all there are */
    Flyway migrationsOf(DataSource database, String version) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(
                        context.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new))
                .target(MigrationVersion.fromVersion(version))
                .load();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The migrations that are written in Java. */
    @ComponentScan(
            basePackages = "az.icma",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
    static final class Parts {}
}
