package az.icma.security;

import az.icma.shared.Refused;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import jakarta.servlet.http.HttpServletRequest;

/** Counts what people and addresses do, in memory that does not grow with their number, and says when it is too much. */
@Component
public class Allowances {

    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<Allowance, Meter> meters = new EnumMap<>(Allowance.class);
    private final CurrentUser currentUser;
    private final Clock clock;

    Allowances(Environment settings, CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
        for (Allowance what : Allowance.values()) {
            meters.put(
                    what, new Meter(settings.getRequiredProperty("icma.limit." + what.code(), Integer.class), WITHIN));
        }
    }

    /**
     * Counts it for whoever is signed in; work in the background has no limit.
     *
     * @throws Refused {@code security.too-many.…} with the minutes to wait; it does not count then
     */
    public void spend(Allowance what) {
        currentUser
                .get()
                .ifPresent(person -> refuse(what, spend(what, person.id().toString())));
    }

    /** Whether it would be too much now: for a button that asks before the work is done. */
    public void require(Allowance what) {
        currentUser
                .get()
                .ifPresent(person -> refuse(what, meter(what).wait(person.id().toString(), clock.instant())));
    }

    /** Counts it for the address from which a stranger asks. @return whether it is not too much */
    public boolean allows(Allowance what, HttpServletRequest stranger) {
        return spend(what, FewStrangers.network(stranger.getRemoteAddr())).isZero();
    }

    /** @return how long to wait; nothing to wait for if it was counted */
    Duration spend(Allowance what, String whose) {
        return meter(what).spend(whose, clock.instant());
    }

    private Meter meter(Allowance what) {
        return meters.get(what);
    }

    private static void refuse(Allowance what, Duration wait) {
        if (!wait.isZero()) {
            throw new Refused("security.too-many." + what.code(), wait.toMinutes() + 1);
        }
    }
}
