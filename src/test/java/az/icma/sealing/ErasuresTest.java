package az.icma.sealing;

import az.icma.IcmaTest;
import az.icma.shared.Refused;
import az.icma.shared.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A destroyed key is destroyed in every copy, and nobody makes it again. */
@IcmaTest
class ErasuresTest {

    private static final SealedColumn<String> COLUMN = SealedColumn.ofText("letter", "text");

    @Autowired
    Seal seal;

    @Autowired
    Erasures erasures;

    @Autowired
    DatabaseAddress database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Value("${icma.data}")
    Path data;

    @TempDir
    Path elsewhere;

    private final UUID row = UUID.randomUUID();
    private final Subject somebody = Subject.person(UUID.randomUUID());

    @Test
    void whatWasSealedIsNoiseFromThenOnAndNothingIsSealedAnew() {
        Sealed<String> sealed = seal.seal(COLUMN, row, somebody, "məktub");

        destroy();

        assertThat(seal.open(COLUMN, row, sealed)).isEmpty();
        assertThat(seal.isErased(sealed)).isTrue();
        assertThatThrownBy(() -> seal.seal(COLUMN, row, somebody, "yenə")).isInstanceOf(Refused.class);
        assertThat(jdbc.sql("SELECT count(*) FROM keyring.data_key WHERE subject_id = :id")
                        .param("id", somebody.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anErasureThatComesToNothingDestroysNothing() {
        Sealed<String> sealed = seal.seal(COLUMN, row, somebody, "məktub");

        transaction.executeWithoutResult(status -> {
            erasures.destroy(somebody);
            status.setRollbackOnly();
        });

        assertThat(seal.open(COLUMN, row, sealed)).contains("məktub");
    }

    @Test
    void anOldCopyOfKeysDoesNotBringItBack() throws IOException {
        Sealed<String> sealed = seal.seal(COLUMN, row, somebody, "məktub");
        byte[] before = copy();

        destroy();
        new Keyring(database.owner()).takeFrom(new ByteArrayInputStream(before), List.of());

        assertThat(seal.open(COLUMN, row, sealed)).isEmpty();
    }

    /** A new server, tables and keys from before the erasure: only the list outside knows. */
    @Test
    void theListOutsideKeepsItAwayFromADatabaseThatKnowsNothing() throws IOException {
        seal.seal(COLUMN, row, somebody, "məktub");
        byte[] before = copy();
        Path list = elsewhere.resolve("list");
        Files.writeString(list, new ErasedKey(somebody, java.time.Instant.EPOCH).line() + "\n");

        new Keyring(database.owner()).takeFrom(new ByteArrayInputStream(before), List.of(list));

        assertThat(jdbc.sql("SELECT count(*) FROM keyring.data_key WHERE subject_id = :id")
                        .param("id", somebody.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theListStandsOutsideAndInTheNewestCopyOfKeys() throws IOException {
        seal.seal(COLUMN, row, somebody, "məktub");

        destroy();

        String id = somebody.id().toString();
        assertThat(Files.readString(data.resolve("audit").resolve("erased-keys.tsv")))
                .contains("PERSON\t" + id);
        assertThat(new String(copy(), java.nio.charset.StandardCharsets.UTF_8)).contains("ERASED PERSON\t" + id);
    }

    @Test
    void nothingIsTakenOffTheListAndABackupFromBeforeLearnsItAtTheStart() {
        seal.seal(COLUMN, row, somebody, "məktub");
        destroy();
        JdbcClient owner = JdbcClient.create(database.owner());

        assertThatThrownBy(() -> owner.sql("DELETE FROM keyring.erased_key").update())
                .rootCause()
                .hasMessageContaining("stays erased");

        owner.sql("ALTER TABLE erased_key DISABLE TRIGGER stays_erased").update();
        owner.sql("DELETE FROM erased_key").update();
        owner.sql("ALTER TABLE erased_key ENABLE TRIGGER stays_erased").update();
        erasures.agree();
        assertThat(jdbc.sql("SELECT subject_id FROM erased_key")
                        .query(UUID.class)
                        .list())
                .contains(somebody.id());
    }

    private void destroy() {
        transaction.executeWithoutResult(status -> erasures.destroy(somebody));
    }

    private byte[] copy() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        new Keyring(database.owner()).copyTo(copy);
        return copy.toByteArray();
    }
}
