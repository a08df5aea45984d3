package az.icma.security;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Makes guessing slow without locking anybody out: after the second failure in a row the next try waits 1, 2, 4 … 60
 * seconds. Counts per login, known or not, so that waiting tells nothing about who has an account.
 */
@Component
class SlowDown {

    private static final int REMEMBERED_LOGINS = 10_000;
    private static final long LONGEST_SECONDS = 60;
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(15);

    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    @Autowired
    SlowDown(Clock clock) {
        this(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos());
    }

    SlowDown(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Counts the try as a failure before anybody has looked whether it is one, so that a thousand at the same moment are
     * no better than a thousand in a row.
     *
     * @return false if it comes too soon; it does not count then
     */
    boolean mayTry(String login) {
        if (failures.size() >= REMEMBERED_LOGINS) {
            forgetOld();
        }
        long now = nanos.getAsLong();
        AtomicBoolean may = new AtomicBoolean();
        failures.compute(login, (same, known) -> {
            may.set(known == null || !waits(known, now));
            return may.get() ? new Failures(known == null ? 1 : known.count() + 1, now) : known;
        });
        return may.get();
    }

    /** A clock that was set back shall keep nobody out. */
    private static boolean waits(Failures known, long now) {
        long passed = now - known.lastAt();
        return passed >= 0 && passed < waitNanos(known.count());
    }

    void succeeded(String login) {
        failures.remove(login);
    }

    private void forgetOld() {
        long now = nanos.getAsLong();
        failures.values().removeIf(known -> now - known.lastAt() > FORGIVEN_AFTER.toNanos());
        if (failures.size() >= REMEMBERED_LOGINS) {
            // Invented logins shall not push out the one at which somebody really guesses.
            failures.values().removeIf(known -> !waits(known, now));
        }
        if (failures.size() >= REMEMBERED_LOGINS) {
            failures.clear();
        }
    }

    private static long waitNanos(int count) {
        if (count < 2) {
            return 0;
        }
        long seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(count - 2, 6));
        return Duration.ofSeconds(seconds).toNanos();
    }

    private record Failures(int count, long lastAt) {}
}
