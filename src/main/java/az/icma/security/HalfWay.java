package az.icma.security;

import az.icma.security.SecondFactorNeeded.Half;
import org.springframework.stereotype.Service;

import java.time.Clock;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the page that asks for a code whether there is anybody to ask. */
@Service
public class HalfWay {

    private final Clock clock;

    HalfWay(Clock clock) {
        this.clock = clock;
    }

    /** True in a browser in which the password was right a moment ago. */
    public boolean isReached(HttpServletRequest request) {
        return Half.of(request, clock).isPresent();
    }
}
