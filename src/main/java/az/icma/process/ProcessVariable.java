package az.icma.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/**
 * A variable that a model reads, by name and type. Variables only steer: ids, codes, numbers, dates, flags; never a
 * name, a phone number or free text about a person.
 *
 * @param <T> the Java type that callers use; the engine stores a plain value
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Class<T> type;

    private ProcessVariable(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** A code of a closed list, never free text. */
    public static ProcessVariable<String> code(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<UUID> id(String name) {
        return new ProcessVariable<>(name, UUID.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<LocalDate> date(String name) {
        return new ProcessVariable<>(name, LocalDate.class);
    }

    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(name, Instant.class);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    public Value of(T value) {
        return new Value(name, plain(value));
    }

    /** The engine's plain form: dates as ISO text, moments as {@link Date}, ids as text. */
    static Object plain(Object value) {
        if (value instanceof LocalDate || value instanceof UUID || value instanceof Enum<?>) {
            return value.toString();
        }
        return value instanceof Instant moment ? Date.from(moment) : value;
    }

    /** A variable with its plain value. */
    public record Value(String name, Object value) {}
}
