package az.icma.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Codes on paper for whoever has lost the phone. Each works once; only their hashes are kept. */
@Component
class RecoveryCodes {

    static final int NUMBER = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Eighty bits: nobody tries them all, not even with the hashes in hand. */
    private static final int BYTES = 10;

    private static final int LETTERS = 16;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ten new ones; the ones before work no more. */
    List<String> issue(UUID userId) {
        remove(userId);
        List<String> codes =
                Stream.generate(RecoveryCodes::create).limit(NUMBER).toList();
        codes.forEach(code -> jdbc.sql("INSERT INTO recovery_code (user_id, code_hash) VALUES (?, ?)")
                .params(userId, hash(userId, folded(code)))
                .update());
        return codes;
    }

    void remove(UUID userId) {
        jdbc.sql("DELETE FROM recovery_code WHERE user_id = ?").param(userId).update();
    }

    /** However it was typed: capitals, blanks and dashes do not count. */
    static boolean isOne(String typed) {
        return folded(typed).length() == LETTERS;
    }

    /** False for a code that nobody has, or that was used. */
    boolean use(UUID userId, String typed) {
        return jdbc.sql("UPDATE recovery_code SET used_at = ? WHERE user_id = ? AND code_hash = ? AND used_at IS NULL")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), userId, hash(userId, folded(typed)))
                        .update()
                == 1;
    }

    int left(UUID userId) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE user_id = ? AND used_at IS NULL")
                .param(userId)
                .query(Integer.class)
                .single();
    }

    private static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String folded(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static String hash(UUID userId, String folded) {
        return OneTimeToken.hash(userId + "|" + folded);
    }
}
