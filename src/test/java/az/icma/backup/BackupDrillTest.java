package az.icma.backup;

import az.icma.IcmaTest;
import az.icma.casefile.CaseAttachment;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.KeptFiles;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The drill: a working application is backed up while it works, and everything comes back elsewhere, in a database whose
 * owner is no superuser, may create no roles and has the role of the application prepared.
 */
@IcmaTest
class BackupDrillTest {

    private static final String LETTER = "Hörmətli həmkarlar, şikayətin surəti əlavə olunur.\n";

    @Autowired
    DatabaseAddress here;

    @Autowired
    PersonRegistry people;

    @Autowired
    RequestDesk requests;

    @Autowired
    CaseAttachments attachments;

    @Autowired
    KeyEncryptionKey wrapping;

    @Value("${icma.data}")
    Path data;

    @TempDir
    Path elsewhere;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();

    private JdbcClient server;
    private String name;
    private UUID matter;
    private UUID person;
    private CaseAttachment letter;

    @BeforeEach
    void workAndPrepareAPlace() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE, Role.COORDINATOR);
        person = people.register(PersonDetails.named("Əliyeva", "Şəfəq", null));
        matter = requests.receive(Requests.by(person).build());
        letter = attachments.add(
                matter, "məktub.txt", new ByteArrayInputStream(LETTER.getBytes(StandardCharsets.UTF_8)));
        server = JdbcClient.create(here.owner());
        name = "drill_" + UUID.randomUUID().toString().substring(0, 8);
        server.sql("CREATE ROLE " + name + " LOGIN").update();
        server.sql("GRANT icma_app TO " + name + " WITH ADMIN OPTION").update();
        server.sql("CREATE DATABASE " + name + " OWNER " + name).update();
    }

    @AfterEach
    void clearUp() {
        server.sql("DROP DATABASE " + name + " WITH (FORCE)").update();
        server.sql("DROP ROLE " + name).update();
        TestSignIn.nobody();
    }

    @Test
    void everythingComesBackElsewhere() throws IOException, SQLException {
        Path archive = elsewhere.resolve("copy.zip");
        assertThat(backup(archive.toString())).as(this::remarks).isZero();
        Manifest manifest = manifest(archive);

        assertThat(restore(archive.toString())).as(this::remarks).isZero();

        JdbcClient restored = JdbcClient.create(there());
        assertThat(counts(restored, manifest)).isEqualTo(written(manifest));
        assertThat(restored.sql("SELECT count(*) FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.execution_id_"
                                + " JOIN act_ru_execution i ON i.id_ = t.proc_inst_id_ WHERE i.business_key_ = :case")
                        .param("case", matter.toString())
                        .query(Integer.class)
                        .single())
                .as("steps that wait")
                .isPositive()
                .isEqualTo(server.sql("SELECT count(*) FROM inbox_item WHERE business_key = :case")
                        .param("case", matter)
                        .query(Integer.class)
                        .single());
        assertThat(restored.sql("SELECT count(*) FROM keyring.data_key")
                        .query(Integer.class)
                        .single())
                .as("keys in a backup of the data")
                .isZero();
        Path keys = elsewhere.resolve("keys");
        assertThat(new KeysBackupCommand(Map.of("ICMA_DATA", data.toString()))
                        .run(List.of(keys.toString()), printer(), printer()))
                .as(this::remarks)
                .isZero();
        assertThat(new KeysRestoreCommand(settingsThere()).run(List.of(keys.toString(), "-"), printer(), printer()))
                .as(this::remarks)
                .isZero();
        assertThat(surnameThere()).isEqualTo("Əliyeva");
        assertThat(Files.readAllBytes(new KeptFiles(elsewhere.resolve("data")).place(letter.id())))
                .isEqualTo(Files.readAllBytes(new KeptFiles(data).place(letter.id())));
        assertThat(restored.sql("SELECT nextval(pg_get_serial_sequence('case_timeline', 'seq'))")
                        .query(Long.class)
                        .single())
                .as("numbering goes on")
                .isGreaterThan(restored.sql("SELECT max(seq) FROM case_timeline")
                        .query(Long.class)
                        .single());
        assertThat(restored.sql("SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'")
                        .query(Integer.class)
                        .single())
                .as("switched-off triggers")
                .isZero();
    }

    @Test
    void whatIsThereStaysUnlessItIsLetGo() throws IOException {
        Path archive = elsewhere.resolve("copy.zip");
        backup(archive.toString());
        restore(archive.toString());
        Path stray = elsewhere.resolve("data/files/00/stray");
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "of other data");

        assertThat(restore(archive.toString())).isEqualTo(1);
        assertThat(remarks()).contains("--replace", "Nothing was changed");
        assertThat(stray).exists();

        assertThat(restore(archive.toString(), "--replace")).as(this::remarks).isZero();
        assertThat(stray).doesNotExist();
        assertThat(counts(JdbcClient.create(there()), manifest(archive))).isEqualTo(written(manifest(archive)));
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsTouched() throws IOException {
        Path archive = elsewhere.resolve("copy.zip");
        backup(archive.toString());
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int was = file.read();
            file.seek(file.length() / 2);
            file.write(was ^ 1);
        }

        assertThat(restore(archive.toString())).isEqualTo(1);
        assertThat(remarks()).contains("damaged");
        assertThat(JdbcClient.create(there())
                        .sql("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsTouchedWhileAnApplicationWorksThere() throws IOException {
        Path archive = elsewhere.resolve("copy.zip");
        backup(archive.toString());

        int code = new RestoreCommand(Map.of("ICMA_DATA", data.toString()))
                .run(List.of(archive.toString(), "--replace"), printer(), printer());

        assertThat(code).isEqualTo(1);
        assertThat(remarks()).contains("already running", "Nothing was changed").doesNotContain("Again: ");
    }

    @Test
    void aBackupGoesToTheOutputAsWell() throws IOException {
        assertThat(backup("-")).as(this::remarks).isZero();

        Path archive = Files.write(elsewhere.resolve("piped.zip"), output.toByteArray());
        assertThat(manifest(archive).files())
                .extracting(Manifest.Content::id)
                .contains(letter.id().toString());
    }

    @Test
    void aLostFileIsNamedAndTheRestIsSaved() throws IOException {
        Path archive = elsewhere.resolve("copy.zip");
        Path place = new KeptFiles(data).place(letter.id());
        byte[] content = Files.readAllBytes(place);
        Files.delete(place);
        try {
            assertThat(backup(archive.toString())).isEqualTo(1);
            assertThat(remarks()).contains("missing: ", letter.id().toString());
            assertThat(manifest(archive).rows()).isPositive();
        } finally {
            Files.write(place, content);
        }
    }

    @Test
    void whatIsThereIsNeverOverwrittenByABackup() throws IOException {
        Path archive = Files.writeString(elsewhere.resolve("copy.zip"), "older");

        assertThat(backup(archive.toString())).isEqualTo(2);
        assertThat(archive).hasContent("older");
    }

    private int backup(String... arguments) {
        return new BackupCommand(Map.of("ICMA_DATA", data.toString()))
                .run(List.of(arguments), new PrintStream(output, true), printer());
    }

    private int restore(String... arguments) {
        return new RestoreCommand(settingsThere()).run(List.of(arguments), printer(), printer());
    }

    private Map<String, Object> settingsThere() {
        return Map.of(
                "ICMA_DATA", elsewhere.resolve("data").toString(),
                "ICMA_DATABASE_URL", address(),
                "ICMA_DATABASE_USER", name);
    }

    private String surnameThere() throws SQLException {
        SealedColumn<String> surname = SealedColumn.ofText("person", "surname");
        try (Connection connection = there().getConnection()) {
            Sealed<String> sealed = JdbcClient.create(there())
                    .sql("SELECT surname FROM person WHERE id = :id")
                    .param("id", person)
                    .query((row, index) -> Sealed.<String>stored(row.getBytes(1)))
                    .single();
            return Seal.during(connection, wrapping)
                    .open(surname, person, sealed)
                    .orElseThrow();
        }
    }

    private PrintStream printer() {
        return new PrintStream(remarks, true, StandardCharsets.UTF_8);
    }

    private String remarks() {
        return remarks.toString(StandardCharsets.UTF_8);
    }

    private String address() {
        return here.getJdbcUrl().replaceFirst("/postgres\\?.*", "/" + name);
    }

    private DataSource there() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(address());
        database.setUser(name);
        return database;
    }

    private static Manifest manifest(Path archive) throws IOException {
        try (BackupArchive verified = BackupArchive.verified(archive)) {
            return verified.manifest();
        }
    }

    private static Map<String, Long> written(Manifest manifest) {
        Map<String, Long> rows = new TreeMap<>();
        manifest.tables().forEach(table -> rows.put(table.name(), table.rows()));
        return rows;
    }

    private static Map<String, Long> counts(JdbcClient database, Manifest manifest) {
        Map<String, Long> rows = new TreeMap<>();
        manifest.tables()
                .forEach(table -> rows.put(
                        table.name(),
                        database.sql("SELECT count(*) FROM " + Tables.quoted(table.name()))
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
