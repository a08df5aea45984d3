package az.icma.security;

import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.security.StaffActed.What;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The codes that an account's second factor shows: which of them are right, each at most once. */
@Component
class FactorCodes {

    private static final SealedColumn<byte[]> SECRET =
            SealedColumn.of("second_factor", "secret", HexFormat.of()::formatHex, HexFormat.of()::parseHex);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final RecoveryCodes recoveryCodes;
    private final SlowDown slowDown;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactorCodes(
            JdbcClient jdbc,
            Seal seal,
            RecoveryCodes recoveryCodes,
            SlowDown slowDown,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.recoveryCodes = recoveryCodes;
        this.slowDown = slowDown;
        this.events = events;
        this.clock = clock;
    }

    /** True if the password alone does not open the account: it has an app or a passkey. */
    boolean isProtected(UUID userId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM second_factor WHERE user_id = :user)"
                        + " OR EXISTS (SELECT FROM user_credentials WHERE user_entity_user_id = :handle)")
                .param("user", userId)
                .param("handle", PasskeyOwners.handle(userId).toBase64UrlString())
                .query(Boolean.class)
                .single();
    }

    /** When the app was set up; empty while there is none. */
    Optional<Instant> setUpAt(UUID userId) {
        return jdbc.sql("SELECT set_up_at FROM second_factor WHERE user_id = ?")
                .param(userId)
                .query((row, number) ->
                        row.getObject("set_up_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** What became of a code that somebody typed. */
    enum Check {
        RIGHT,
        WRONG,
        TOO_SOON;

        void refuseUnlessRight() {
            if (this != RIGHT) {
                throw new Refused(this == WRONG ? "security.factor.error.code" : "security.factor.error.wait");
            }
        }
    }

    /**
     * A code of the app or one from paper. A refusal is written down and makes the next try wait.
     *
     * @param from tells a device that the person knows from everywhere else
     */
    @Transactional
    Check check(UUID userId, String typed, String from) {
        String counter = "code|" + userId + "|" + from;
        if (!slowDown.mayTry(counter)) {
            return Check.TOO_SOON;
        }
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        boolean right = RecoveryCodes.isOne(code) ? usesRecoveryCode(userId, code) : isShownNow(userId, code);
        if (!right) {
            events.publishEvent(new StaffActed(What.CODE_REFUSED, Optional.empty(), Optional.of(userId)));
            return Check.WRONG;
        }
        slowDown.succeeded(counter);
        return Check.RIGHT;
    }

    private boolean usesRecoveryCode(UUID userId, String code) {
        boolean used = recoveryCodes.use(userId, code);
        if (used) {
            events.publishEvent(new StaffActed(What.RECOVERY_CODE_USED, Optional.of(userId), Optional.of(userId)));
        }
        return used;
    }

    private boolean isShownNow(UUID userId, String code) {
        OptionalLong step = secret(userId)
                .map(secret -> Totp.step(secret, code, clock.instant()))
                .orElseGet(OptionalLong::empty);
        // Of two who say the same code at once the second finds it used.
        return step.isPresent()
                && jdbc.sql("UPDATE second_factor SET last_step = :step WHERE user_id = :user AND last_step < :step")
                                .param("step", step.getAsLong())
                                .param("user", userId)
                                .update()
                        == 1;
    }

    private Optional<byte[]> secret(UUID userId) {
        return jdbc.sql("SELECT secret FROM second_factor WHERE user_id = ?")
                .param(userId)
                .query((row, number) -> Sealed.<byte[]>stored(row.getBytes("secret")))
                .optional()
                .flatMap(kept -> seal.open(SECRET, userId, kept));
    }

    /** @param step the one whose code confirmed it, which is used thereby */
    @Transactional
    void keep(UUID userId, byte[] secret, long step) {
        jdbc.sql("INSERT INTO second_factor (user_id, secret, set_up_at, last_step) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret,"
                        + " set_up_at = excluded.set_up_at, last_step = excluded.last_step")
                .params(
                        userId,
                        seal.seal(SECRET, userId, Subject.person(userId), secret)
                                .bytes(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        step)
                .update();
    }

    /** The app; and the codes on paper, unless they are still there for a lost passkey. */
    @Transactional
    void remove(UUID userId) {
        jdbc.sql("DELETE FROM second_factor WHERE user_id = ?").param(userId).update();
        if (!isProtected(userId)) {
            recoveryCodes.remove(userId);
        }
    }

    /** Everything but the password. */
    @Transactional
    void reset(UUID userId) {
        jdbc.sql("DELETE FROM user_credentials WHERE user_entity_user_id = ?")
                .param(PasskeyOwners.handle(userId).toBase64UrlString())
                .update();
        remove(userId);
    }
}
