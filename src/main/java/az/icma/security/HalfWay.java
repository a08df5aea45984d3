package az.icma.security;

import az.icma.security.SecondFactorNeeded.Half;
import org.springframework.stereotype.Service;

import java.time.Clock;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the page that asks for a code whether there is anybody to ask. */
@Service
public class HalfWay {

    private final PasskeyCeremony passkeys;
    private final Clock clock;

    HalfWay(PasskeyCeremony passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** True in a browser in which the password was right a moment ago. */
    public boolean isReached(HttpServletRequest request) {
        return Half.of(request, clock).isPresent();
    }

    /** True if whoever knew the password has a passkey to show. */
    public boolean hasPasskey(HttpServletRequest request) {
        return Half.of(request, clock)
                .filter(half -> passkeys.has(half.account()))
                .isPresent();
    }
}
