package az.icma.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Two descriptions of one person or organisation, field by field, and what becomes of them. */
public final class Combination<R extends Record> {

    private static final String NOTE = "note";

    private final R kept;
    private final R other;

    public Combination(R kept, R other) {
        this.kept = kept;
        this.other = other;
    }

    /** The fields of which both know something, and not the same. */
    public List<String> differing() {
        return Components.names(kept.getClass()).stream()
                .filter(name -> isKnown(of(kept, name)) && isKnown(of(other, name)))
                .filter(name -> !of(kept, name).equals(of(other, name)))
                .toList();
    }

    /** Whether both values can stand together. */
    public boolean unites(String name) {
        return united(name).isPresent();
    }

    /** What hurts least if nobody looks: both where both can stand, else what is known, else the kept one's. */
    public MergeChoice suggested(String name) {
        if (!isKnown(of(other, name)) || of(other, name).equals(of(kept, name))) {
            return MergeChoice.KEPT;
        }
        if (!isKnown(of(kept, name))) {
            return MergeChoice.OTHER;
        }
        return unites(name) ? MergeChoice.BOTH : MergeChoice.KEPT;
    }

    /** @param choices for what was not chosen the suggestion holds */
    public R result(Map<String, MergeChoice> choices) {
        R result = kept;
        for (String name : Components.names(kept.getClass())) {
            MergeChoice choice = choices.getOrDefault(name, suggested(name));
            result = Components.with(result, name, value(name, choice));
        }
        return result;
    }

    /** Every field of such a record that is known, in order. */
    public Map<String, Object> known(R record) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (String name : Components.names(record.getClass())) {
            if (isKnown(of(record, name))) {
                known.put(name, of(record, name));
            }
        }
        return known;
    }

    /** What a field becomes by this choice. */
    public Object value(String name, MergeChoice choice) {
        return switch (choice) {
            case KEPT -> of(kept, name);
            case OTHER -> of(other, name);
            case BOTH -> united(name).orElseGet(() -> of(kept, name));
        };
    }

    private Optional<Object> united(String name) {
        Object one = of(kept, name);
        Object two = of(other, name);
        if (one instanceof SafeContact contact && two instanceof SafeContact stricter) {
            return contact.together(stricter).map(Object.class::cast);
        }
        if (one instanceof Collection<?> some && two instanceof Collection<?> more) {
            Set<Object> all = new LinkedHashSet<>(some);
            all.addAll(more);
            return Optional.of(one instanceof List ? List.copyOf(all) : Set.copyOf(all));
        }
        if (NOTE.equals(name) && one != null && two != null) {
            return Optional.of(one + " · " + two);
        }
        return Optional.empty();
    }

    /** A field goes back to what it was before, unless somebody wrote something else into it since. */
    static <R extends Record> R undone(R before, R after, R now) {
        R result = now;
        for (String name : Components.names(now.getClass())) {
            if (Objects.equals(of(now, name), of(after, name))) {
                result = Components.with(result, name, of(before, name));
            }
        }
        return result;
    }

    private static boolean isKnown(Object value) {
        return value != null
                && !SafeContact.ANY.equals(value)
                && !(value instanceof Collection<?> several && several.isEmpty());
    }

    private static Object of(Record record, String name) {
        return Components.value(record, name);
    }
}
