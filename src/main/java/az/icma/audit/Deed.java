package az.icma.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody did and may have to answer for.
 *
 * @param subject what it was done to
 * @param details codes, ids and names of fields; never what a field says
 */
public record Deed(Act act, Optional<UUID> subject, Map<String, String> details) {

    public Deed {
        details = Map.copyOf(details);
    }

    public static Deed of(Act act) {
        return new Deed(act, Optional.empty(), Map.of());
    }

    public static Deed of(Act act, UUID subject) {
        return new Deed(act, Optional.of(subject), Map.of());
    }

    public Deed with(String name, String code) {
        Map<String, String> more = new java.util.HashMap<>(details);
        more.put(name, code);
        return new Deed(act, subject, more);
    }
}
