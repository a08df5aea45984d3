package az.icma.backup;

import az.icma.casefile.KeptFiles;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Makes the tables anew as far as they were when the backup was made, then fills them in one transaction: all rows or
 * none. A newer application migrates further at its next start.
 */
final class Restoration {

    private final BackupArchive archive;
    private final Manifest manifest;
    private final OperatorSetup setup;
    private final DataSource database;
    private final KeptFiles files;

    Restoration(BackupArchive archive, OperatorSetup setup, DataSource database, Path data) {
        this.archive = archive;
        this.manifest = archive.manifest();
        this.setup = setup;
        this.database = database;
        this.files = new KeptFiles(data);
    }

    /** @throws RestoreRefused if it must not begin; nothing has changed then */
    void consider(boolean replace) throws SQLException, IOException {
        refuseUnknownTables(migrations());
        refuseCompany();
        if (!replace) {
            refuseToOverwrite();
        }
    }

    /** After {@link #consider}: from here on what was there is gone. */
    void run(boolean replace) throws SQLException, IOException {
        if (replace) {
            clear();
        }
        migrations().migrate();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
            bringFiles();
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "ANALYZE");
        }
        removeOtherFiles();
    }

    private Flyway migrations() {
        return setup.migrationsOf(database, manifest.schemaVersion());
    }

    /** The same migration with another checksum made other tables. */
    private void refuseUnknownTables(Flyway migrations) {
        Map<String, Optional<Integer>> known = Arrays.stream(migrations.info().all())
                .filter(migration -> migration.getVersion() != null)
                .collect(Collectors.toMap(
                        migration -> migration.getVersion().getVersion(), Restoration::checksum, (one, other) -> one));
        for (Manifest.Step step : manifest.migrations()) {
            if (!Optional.ofNullable(step.checksum()).equals(known.get(step.version()))) {
                throw new RestoreRefused(
                        "Nüsxə bu buraxılışın tanımadığı cədvəllərlə alınıb: " + step.version() + ".",
                        "The backup has tables that this version does not know: " + step.version()
                                + ". Take the version that made it.");
            }
        }
    }

    private static Optional<Integer> checksum(MigrationInfo migration) {
        return Optional.ofNullable(migration.getChecksum());
    }

    private void refuseCompany() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (Tables.neighbours(connection) > 0) {
                throw new RestoreRefused(
                        "Verilənlər bazası ilə işləyən var. Əvvəlcə tətbiqi dayandırın.",
                        "Somebody works with the database. Stop the application first.");
            }
        }
    }

    private void refuseToOverwrite() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            if (Tables.areThere(connection) || !kept().isEmpty()) {
                throw new RestoreRefused(
                        "Burada artıq məlumat var. Onun yerinə bərpa etmək üçün: --replace.",
                        "There are data here already. To let them go: --replace.");
            }
        }
    }

    private void clear() throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, "DROP SCHEMA public CASCADE");
            execute(connection, "CREATE SCHEMA public");
        }
    }

    private void fill(Connection connection) throws SQLException, IOException {
        Map<String, List<String>> tables = Tables.inOrder(connection);
        Map<String, Manifest.Rows> written =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Rows::name, rows -> rows));
        if (!tables.keySet().equals(written.keySet())) {
            throw new IllegalStateException("The tables of the backup are not those of its migrations");
        }
        execute(connection, "TRUNCATE " + Tables.columns(List.copyOf(tables.keySet())));
        for (String table : tables.keySet()) {
            // Rows come as they were written; what a trigger would add is in them.
            execute(connection, "ALTER TABLE " + Tables.quoted(table) + " DISABLE TRIGGER USER");
            copy(connection, written.get(table));
            execute(connection, "ALTER TABLE " + Tables.quoted(table) + " ENABLE TRIGGER USER");
        }
        for (Manifest.Counter counter : manifest.sequences()) {
            execute(
                    connection,
                    "SELECT setval('%s', %d, %s)"
                            .formatted(
                                    Tables.quoted(counter.name()).replace("'", "''"),
                                    counter.lastValue(),
                                    counter.called()));
        }
    }

    private void copy(Connection connection, Manifest.Rows table) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (InputStream rows = archive.content(table)) {
            long taken = copy.copyIn(
                    "COPY " + Tables.quoted(table.name()) + " (" + Tables.columns(table.columns()) + ") FROM STDIN",
                    rows);
            if (taken != table.rows()) {
                throw new IllegalStateException("%s took %d of %d rows".formatted(table.name(), taken, table.rows()));
            }
        }
    }

    private void bringFiles() throws IOException {
        for (Manifest.Content content : manifest.files()) {
            Path place = files.place(UUID.fromString(content.id()));
            Files.createDirectories(place.getParent());
            try (InputStream bytes = archive.content(content)) {
                Files.copy(bytes, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** What belonged to the data that were let go belongs to nobody now. */
    private void removeOtherFiles() throws IOException {
        Set<Path> ours = manifest.files().stream()
                .map(content -> files.place(UUID.fromString(content.id())))
                .collect(Collectors.toSet());
        for (Path file : kept()) {
            if (!ours.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(files.directory())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files.directory())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
