package az.icma.security;

import org.springframework.security.core.AuthenticationException;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The password was right, and that is not enough. Nobody is signed in yet. */
class SecondFactorNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final int sessionStamp;

    SecondFactorNeeded(Account account) {
        super("A code is needed");
        this.account = account.id();
        this.sessionStamp = account.sessionStamp();
    }

    /** The browser's session remembers who is half through the door, under a new id. */
    void remember(HttpServletRequest request, Clock clock) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(Half.NAME, new Half(account, sessionStamp, clock.instant()));
    }

    /** Somebody who has said the password and not yet the code. */
    record Half(UUID account, int sessionStamp, Instant since) implements Serializable {

        private static final String NAME = Half.class.getName();
        private static final Duration PATIENCE = Duration.ofMinutes(10);

        static Optional<Half> of(HttpServletRequest request, Clock clock) {
            HttpSession session = request.getSession(false);
            return session != null && session.getAttribute(NAME) instanceof Half half
                    ? Optional.of(half)
                            .filter(found -> found.since.plus(PATIENCE).isAfter(clock.instant()))
                    : Optional.empty();
        }

        static void forget(HttpServletRequest request) {
            request.getSession().removeAttribute(NAME);
        }
    }
}
