package az.icma.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many in so long, for each of many: the whole amount may come at once, and then it comes back evenly. Keeps one moment
 * for each, and of no more than a fixed number: whoever was silent longest is forgotten first, as having done nothing.
 */
final class Meter {

    private static final int REMEMBERED = 10_000;

    private final Duration within;
    private final Duration each;

    /** When all that was spent will have come back. */
    private final Map<String, Instant> whole = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Meter(int most, Duration within) {
        this.within = within;
        this.each = within.dividedBy(most);
    }

    /** @return zero if it was counted, else how long until it would be */
    synchronized Duration spend(String whose, Instant now) {
        Duration wait = wait(whose, now);
        if (wait.isZero()) {
            whole.put(whose, known(whose, now).plus(each));
        }
        return wait;
    }

    synchronized Duration wait(String whose, Instant now) {
        Duration tooMuch = Duration.between(now, known(whose, now).plus(each)).minus(within);
        return tooMuch.isNegative() ? Duration.ZERO : tooMuch;
    }

    /** A clock that was set back shall keep nobody out. */
    private Instant known(String whose, Instant now) {
        Instant known = whole.getOrDefault(whose, now);
        return known.isBefore(now) || known.isAfter(now.plus(within)) ? now : known;
    }

    synchronized int remembered() {
        return whole.size();
    }
}
