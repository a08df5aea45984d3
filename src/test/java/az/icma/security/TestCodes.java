package az.icma.security;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;

/** What the app on somebody's phone would show. */
public final class TestCodes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private TestCodes() {}

    /** @param secret as the page shows it for typing */
    public static String at(String secret, Instant moment) {
        return Totp.at(decoded(secret), moment);
    }

    private static byte[] decoded(String secret) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : secret.replace(" ", "").toUpperCase(Locale.ROOT).toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits & 0xFF);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
