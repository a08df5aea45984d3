package az.icma.sealing;

import javax.crypto.SecretKey;

/** The key of one subject, unwrapped. */
record DataKey(byte version, SecretKey key) {

    static final byte FIRST_VERSION = 1;

    static DataKey fresh() {
        return new DataKey(FIRST_VERSION, Aes.key(Aes.random(Aes.KEY_BYTES)));
    }

    @Override
    public String toString() {
        return "key";
    }
}
