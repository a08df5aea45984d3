package az.icma.sealing;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The key that wraps all others. It lives outside of the database, and here only in memory. */
public final class KeyEncryptionKey {

    private static final int ID_BYTES = 8;

    private final byte[] secret;
    private final String id;
    private final SecretKey wrapping;

    private KeyEncryptionKey(byte[] secret) {
        this.secret = secret;
        this.id = HexFormat.of().formatHex(Aes.hmac(secret, "icma|id"), 0, ID_BYTES);
        this.wrapping = Aes.key(Aes.hmac(secret, "icma|wrap"));
    }

    public static KeyEncryptionKey fresh() {
        return new KeyEncryptionKey(Aes.random(Aes.KEY_BYTES));
    }

    /** @param text 32 bytes in Base64, as {@code openssl rand -base64 32} says them; nothing if it is none */
    public static Optional<KeyEncryptionKey> of(String text) {
        try {
            byte[] secret =
                    Base64.getDecoder().decode(text.strip().replace('-', '+').replace('_', '/'));
            return secret.length == Aes.KEY_BYTES ? Optional.of(new KeyEncryptionKey(secret)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** To be kept where neither the database nor its backups are. */
    public String text() {
        return Base64.getEncoder().encodeToString(secret);
    }

    /** Tells keys apart and nothing else about them: may be shown and written down. */
    public String id() {
        return id;
    }

    byte[] wrap(Subject subject, DataKey key) {
        return Aes.encrypt(wrapping, key.key().getEncoded(), context(subject, key.version()));
    }

    /** @throws SealBroken if the wrapped key was changed, or is that of another subject */
    DataKey unwrap(Subject subject, byte version, byte[] wrapped) {
        return Aes.decrypt(wrapping, wrapped, context(subject, version))
                .map(bytes -> new DataKey(version, Aes.key(bytes)))
                .orElseThrow(() -> new SealBroken("keyring.data_key of " + subject.id()));
    }

    private static String context(Subject subject, byte version) {
        return "keyring|" + subject.kind() + "|" + subject.id() + "|" + version;
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
