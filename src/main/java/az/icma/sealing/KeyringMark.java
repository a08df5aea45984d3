package az.icma.sealing;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.security.MessageDigest;

/**
 * The tables remember a mark of the keyring that belongs to them: so tables that came from a backup without their keys
 * are found out before anything is sealed with new ones.
 */
final class KeyringMark {

    private KeyringMark() {}

    /**
     * Sets the mark on first use.
     *
     * @throws KeyRefused if the keys are not those of these tables
     */
    static void compare(JdbcClient jdbc, DataKeys keys) {
        byte[] remembered = jdbc.sql("SELECT mark FROM keyring_mark")
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElse(null);
        if (remembered == null) {
            jdbc.sql("INSERT INTO keyring_mark (mark) VALUES (:mark) ON CONFLICT DO NOTHING")
                    .param("mark", mark(keys))
                    .update();
        } else if (keys.find(Subject.INDEX.id()).isEmpty() || !MessageDigest.isEqual(remembered, mark(keys))) {
            throw KeyRefused.anotherKeyring();
        }
    }

    private static byte[] mark(DataKeys keys) {
        return Aes.hmac(keys.of(Subject.INDEX).key().getEncoded(), "mark");
    }
}
