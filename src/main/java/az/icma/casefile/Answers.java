package az.icma.casefile;

import org.springframework.lang.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was answered so far in the forms of one record, newest per field, by type. Blank text counts as no answer. */
public final class Answers {

    private final Map<String, Object> byField;

    public Answers(Map<String, Object> byField) {
        this.byField = Map.copyOf(byField);
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(byField.get(field)).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** A value of a closed list. */
    public Optional<String> code(String field) {
        return text(field);
    }

    /** The values of a checklist; empty where none was chosen. */
    public List<String> codes(String field) {
        Object value = byField.get(field);
        if (value instanceof Collection<?> many) {
            return many.stream().map(Object::toString).toList();
        }
        return text(field).map(List::of).orElse(List.of());
    }

    public Optional<LocalDate> date(String field) {
        return text(field).map(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    }

    public boolean flag(String field) {
        return text(field).map(Boolean::valueOf).orElse(false);
    }

    public Optional<Integer> number(String field) {
        return Optional.ofNullable(byField.get(field))
                .filter(value -> !value.toString().isBlank())
                .map(value -> value instanceof Number number ? number.intValue() : Integer.valueOf(value.toString()));
    }

    public Optional<UUID> id(String field) {
        return text(field).map(UUID::fromString);
    }

    public Optional<BigDecimal> amount(String field) {
        return text(field).map(BigDecimal::new);
    }

    /** The items of a list that was asked several times over, each with its own fields; empty where there is none. */
    public List<Answers> items(String field) {
        return byField.get(field) instanceof Collection<?> many
                ? many.stream().flatMap(item -> item(item).stream()).toList()
                : List.of();
    }

    /** Ids of the files that were given in a field. */
    public List<UUID> files(String field) {
        Collection<?> given = byField.get(field) instanceof Collection<?> many ? many : List.of();
        return given.stream()
                .flatMap(file -> item(file).stream())
                .flatMap(file -> file.id("reference").stream())
                .toList();
    }

    private static Optional<Answers> item(@Nullable Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            return Optional.empty();
        }
        Map<String, Object> said = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (value != null) {
                said.put(key.toString(), value);
            }
        });
        return Optional.of(new Answers(said));
    }

    public Map<String, Object> all() {
        return byField;
    }
}
