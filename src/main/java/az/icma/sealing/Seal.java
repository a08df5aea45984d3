package az.icma.sealing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Service;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals values with the key of whom they are about, and opens them where they stand. An aggregate calls it for its own
 * columns: it knows its id.
 */
@Service
public class Seal {

    /** Texts are filled up, so that the length of what is sealed does not tell one short word from another. */
    private static final int BLOCK = 32;

    private static final byte END = (byte) 0x80;

    private final DataKeys keys;

    Seal(DataKeys keys) {
        this.keys = keys;
    }

    /**
     * A seal for a migration, which seals what stood open so far in its own transaction.
     *
     * @throws KeyRefused if the keys in the database were wrapped by another one
     */
    public static Seal during(Connection migration, KeyEncryptionKey wrapping) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(migration, true));
        StoredKeys keys = new StoredKeys(jdbc, wrapping);
        KeyringMark.compare(jdbc, keys);
        return new Seal(keys);
    }

    /** @return {@code null} for nothing */
    public <T> Sealed<T> seal(SealedColumn<T> column, UUID row, Subject subject, T value) {
        if (value == null) {
            return null;
        }
        DataKey key = keys.of(subject);
        byte[] content = Aes.encrypt(
                key.key(), filledUp(column.write(value)), context(column, row, subject.id(), key.version()));
        return Sealed.of(subject.id(), key.version(), content);
    }

    /** The former value where it says the same: a record that was not changed is not written anew. */
    public <T> Sealed<T> reseal(SealedColumn<T> column, UUID row, Subject subject, Sealed<T> former, T value) {
        boolean unchanged =
                value != null && former != null && open(column, row, former).equals(Optional.of(value));
        return unchanged ? former : seal(column, row, subject, value);
    }

    /**
     * Nothing where nothing stands, and where the key was destroyed.
     *
     * @throws SealBroken if it was not sealed for this very place
     */
    public <T> Optional<T> open(SealedColumn<T> column, UUID row, Sealed<T> sealed) {
        if (sealed == null) {
            return Optional.empty();
        }
        if (!sealed.isReadable()) {
            throw new SealBroken(column + " of " + row);
        }
        return keys.find(sealed.subject())
                .map(key -> Optional.of(key)
                        .filter(found -> found.version() == sealed.keyVersion())
                        .flatMap(found -> Aes.decrypt(
                                found.key(),
                                sealed.content(),
                                context(column, row, sealed.subject(), sealed.keyVersion())))
                        .flatMap(Seal::text)
                        .orElseThrow(() -> new SealBroken(column + " of " + row)))
                .map(column::read);
    }

    /** Whether its key was destroyed: nobody will read it again. */
    public boolean isErased(Sealed<?> sealed) {
        return sealed != null && keys.find(sealed.subject()).isEmpty();
    }

    /**
     * By which an equal value is found without anybody reading it: HMAC-SHA-256 with a key of its own for each column.
     * Equal values show as equal, nothing else does; so never of anything that few values are possible of.
     *
     * @param value in one spelling for all that is equal; {@code null} has no fingerprint
     */
    public String fingerprint(SealedColumn<?> column, String value) {
        if (value == null) {
            return null;
        }
        byte[] keyOfColumn = Aes.hmac(keys.of(Subject.INDEX).key().getEncoded(), column.place());
        return Base64.getEncoder().withoutPadding().encodeToString(Aes.hmac(keyOfColumn, value));
    }

    /** Fetches the keys of many at once; to be called before a list is opened. */
    public void prepare(Collection<UUID> subjects) {
        keys.fetch(subjects.stream().filter(Objects::nonNull).distinct().toList());
    }

    private static String context(SealedColumn<?> column, UUID row, UUID subject, byte version) {
        return column.place() + "|" + row + "|" + subject + "|" + version;
    }

    private static byte[] filledUp(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        filled[bytes.length] = END;
        return filled;
    }

    private static Optional<String> text(byte[] filled) {
        int end = filled.length - 1;
        while (end >= 0 && filled[end] == 0) {
            end--;
        }
        return end < 0 || filled[end] != END
                ? Optional.empty()
                : Optional.of(new String(filled, 0, end, StandardCharsets.UTF_8));
    }
}
