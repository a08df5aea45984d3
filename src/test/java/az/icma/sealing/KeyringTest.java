package az.icma.sealing;

import az.icma.IcmaTest;
import az.icma.shared.database.DatabaseAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class KeyringTest {

    private static final SealedColumn<String> COLUMN = SealedColumn.ofText("letter", "text");

    @Autowired
    Seal seal;

    @Autowired
    KeyEncryptionKey wrapping;

    @Autowired
    DataKeys keys;

    @Autowired
    DatabaseAddress database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Value("${icma.data}")
    Path data;

    private final UUID row = UUID.randomUUID();
    private final Subject somebody = Subject.person(UUID.randomUUID());
    private Keyring keyring;
    private JdbcClient owner;

    @BeforeEach
    void prepare() {
        keyring = new Keyring(database.owner());
        owner = JdbcClient.create(database.owner());
    }

    @Test
    void aTrialMakesItsKeyForItsUserOnly() throws IOException {
        Path file = data.resolve("keys").resolve("key");

        assertThat(KeyEncryptionKey.of(Files.readString(file)).orElseThrow().id())
                .isEqualTo(wrapping.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theDatabaseHoldsWrappedKeysOnly() {
        Sealed<String> sealed = seal.seal(COLUMN, row, somebody, "məktub");

        byte[] stored = owner.sql("SELECT wrapped FROM keyring.data_key WHERE subject_id = :id")
                .param("id", somebody.id())
                .query((found, index) -> found.getBytes(1))
                .single();
        byte[] key = keys.of(somebody).key().getEncoded();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
        assertThat(seal.open(COLUMN, row, sealed)).contains("məktub");
    }

    @Test
    void theApplicationCannotExchangeKeys() {
        seal.seal(COLUMN, row, somebody, "məktub");

        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE keyring.data_key SET kek_id = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aKeyOfATransactionThatComesToNothingSealsNothingLater() {
        transaction.executeWithoutResult(status -> {
            Sealed<String> lost = seal.seal(COLUMN, row, somebody, "geri qayıdan");
            assertThat(seal.open(COLUMN, row, lost)).contains("geri qayıdan");
            status.setRollbackOnly();
        });

        Sealed<String> kept = seal.seal(COLUMN, row, somebody, "qalan");

        assertThat(new Seal(anotherNode()).open(COLUMN, row, kept)).contains("qalan");
    }

    @Test
    void anotherNodeReadsWhatThisOneSealed() {
        Sealed<String> sealed = transaction.execute(status -> seal.seal(COLUMN, row, somebody, "məktub"));

        assertThat(new Seal(anotherNode()).open(COLUMN, row, sealed)).contains("məktub");
    }

    @Test
    void anotherKeyIsRefusedBeforeItSealsAnything() {
        seal.seal(COLUMN, row, somebody, "məktub");

        assertThatThrownBy(() -> new StoredKeys(jdbc, KeyEncryptionKey.fresh()))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining(wrapping.id());
    }

    @Test
    void anExchangedWrappedKeyIsFoundOut() {
        Subject another = Subject.person(UUID.randomUUID());
        seal.seal(COLUMN, row, somebody, "məktub");
        seal.seal(COLUMN, row, another, "başqa məktub");
        owner.sql(
                        """
                        UPDATE keyring.data_key SET wrapped =
                            (SELECT wrapped FROM keyring.data_key WHERE subject_id = :another) WHERE subject_id = :id
                        """)
                .param("another", another.id())
                .param("id", somebody.id())
                .update();
        try {
            StoredKeys elsewhere = anotherNode();
            assertThatThrownBy(() -> elsewhere.find(somebody.id())).isInstanceOf(SealBroken.class);
        } finally {
            owner.sql("DELETE FROM keyring.data_key WHERE subject_id = :id")
                    .param("id", somebody.id())
                    .update();
        }
    }

    @Test
    void rotationWrapsKeysAnewAndTouchesNothingElse() {
        Sealed<String> sealed = seal.seal(COLUMN, row, somebody, "məktub");
        KeyEncryptionKey next = KeyEncryptionKey.fresh();
        String fingerprint = seal.fingerprint(COLUMN, "5AB1CD2");

        int rotated = keyring.rotate(wrapping, next);
        try {
            assertThat(rotated).isPositive();
            StoredKeys rotatedKeys = new StoredKeys(jdbc, next);
            assertThat(new Seal(rotatedKeys).open(COLUMN, row, sealed)).contains("məktub");
            assertThat(new Seal(rotatedKeys).fingerprint(COLUMN, "5AB1CD2")).isEqualTo(fingerprint);
            assertThatThrownBy(this::anotherNode).isInstanceOf(KeyRefused.class);
            assertThatThrownBy(() -> keyring.rotate(wrapping, KeyEncryptionKey.fresh()))
                    .isInstanceOf(KeyRefused.class);
        } finally {
            keyring.rotate(next, wrapping);
        }
        assertThat(new Seal(anotherNode()).open(COLUMN, row, sealed)).contains("məktub");
    }

    @Test
    void keysComeBackFromTheirOwnCopy() throws IOException {
        Sealed<String> sealed = seal.seal(COLUMN, row, somebody, "məktub");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        int copied = keyring.copyTo(copy);
        owner.sql("DELETE FROM keyring.data_key WHERE subject_id = :id")
                .param("id", somebody.id())
                .update();
        assertThat(new Seal(anotherNode()).open(COLUMN, row, sealed)).isEmpty();

        assertThat(keyring.takeFrom(new ByteArrayInputStream(copy.toByteArray()), List.of()))
                .isLessThanOrEqualTo(copied)
                .isPositive();

        assertThat(new Seal(anotherNode()).open(COLUMN, row, sealed)).contains("məktub");
    }

    @Test
    void aChangedOrCutCopyOfKeysIsRefused() throws IOException {
        seal.seal(COLUMN, row, somebody, "məktub");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        keyring.copyTo(copy);
        byte[] changed = copy.toByteArray();
        changed[changed.length / 2] ^= 1;
        byte[] cut = Arrays.copyOf(copy.toByteArray(), copy.size() / 2);

        assertThat(keyring.takeFrom(new ByteArrayInputStream(changed), List.of()))
                .isNegative();
        assertThat(keyring.takeFrom(new ByteArrayInputStream(cut), List.of())).isNegative();
        assertThat(keyring.takeFrom(new ByteArrayInputStream(new byte[0]), List.of()))
                .isNegative();
    }

    @Test
    void equalValuesHaveEqualFingerprintsInOneColumnOnly() {
        SealedColumn<String> another = SealedColumn.ofText("letter", "subject");

        assertThat(seal.fingerprint(COLUMN, "5AB1CD2")).isEqualTo(seal.fingerprint(COLUMN, "5AB1CD2"));
        assertThat(seal.fingerprint(COLUMN, "5AB1CD2")).isNotEqualTo(seal.fingerprint(COLUMN, "5AB1CD3"));
        assertThat(seal.fingerprint(COLUMN, "5AB1CD2")).isNotEqualTo(seal.fingerprint(another, "5AB1CD2"));
        assertThat(seal.fingerprint(COLUMN, null)).isNull();
    }

    @Test
    void aDatabaseWithoutItsKeysIsFoundOut() {
        assertThatThrownBy(() -> KeyringMark.compare(jdbc, new TestSeal.KeysInMemory()))
                .isInstanceOf(KeyRefused.class)
                .satisfies(
                        refused -> assertThat(((KeyRefused) refused).remedy()).contains("restore-keys"));
    }

    private StoredKeys anotherNode() {
        return new StoredKeys(jdbc, wrapping);
    }
}
