package az.icma.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.lang.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Answers between Java and JSON. JSON knows no dates, so the schema tells which type each answer has; what does not fit
 * the field any more, because the form was changed, is left out.
 */
public final class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private FormValues() {}

    /** Plain JSON: dates as ISO text, files as objects. For drafts and for the answers of a case. */
    public static String toJson(Map<String, ?> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("These values are not plain", impossible);
        }
    }

    /** Back again, typed as the form's fields ask; keys that the form does not know stay as they are. */
    public static Map<String, Object> fromJson(FormSchema schema, String json) {
        try {
            return typed(schema, JSON.readValue(json, OBJECT));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("This is no JSON object", unreadable);
        }
    }

    /** Gives every value the type that its field asks for; nulls and what does not fit are left out. */
    public static Map<String, Object> typed(FormSchema schema, Map<String, ?> values) {
        Map<String, Object> typed = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object fitting =
                    schema.field(key).isPresent() ? typed(schema.field(key).get(), value) : value;
            if (fitting != null) {
                typed.put(key, fitting);
            }
        });
        return typed;
    }

    /** The items of a list that was typed; none where there is no list. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(@Nullable Object typed) {
        return typed == null ? List.of() : (List<Map<String, Object>>) typed;
    }

    /** The value as the field holds it, or null. */
    static Object typed(FormField field, Object value) {
        if (value == null || "".equals(value)) {
            return null;
        }
        try {
            return switch (field.kind()) {
                case TEXT, LONG_TEXT, RADIO, SELECT -> value instanceof Collection ? null : value.toString();
                case NUMBER -> number(field, value);
                case DATE -> value instanceof LocalDate ? value : LocalDate.parse(upTo(value, 10));
                case TIME -> value instanceof LocalTime ? value : LocalTime.parse(value.toString());
                case DATE_TIME -> value instanceof LocalDateTime ? value : LocalDateTime.parse(upTo(value, 19));
                case FLAG -> value instanceof Boolean ? value : Boolean.valueOf(value.toString());
                case CHECKLIST, TAGS -> codes(value);
                case FILE -> files(value);
                case LIST ->
                    ((Collection<?>) value)
                            .stream().map(item -> item(field, (Map<?, ?>) item)).toList();
            };
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    private static String upTo(Object value, int length) {
        String text = value.toString();
        return text.substring(0, Math.min(length, text.length()));
    }

    private static Object number(FormField field, Object value) {
        BigDecimal number = new BigDecimal(value.toString().strip());
        if (field.isWholeNumber()) {
            return number.intValueExact();
        }
        return number;
    }

    private static List<String> codes(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .distinct()
                    .toList();
        }
        return List.of(value.toString());
    }

    private static List<FormFile> files(Object value) {
        Collection<?> several = value instanceof Collection<?> list ? list : List.of(value);
        return several.stream().map(FormValues::file).toList();
    }

    private static FormFile file(Object value) {
        if (value instanceof FormFile file) {
            return file;
        }
        Map<?, ?> object = (Map<?, ?>) value;
        return new FormFile(
                object.get("reference").toString(),
                object.get("name").toString(),
                object.get("mediaType").toString(),
                Long.parseLong(object.get("size").toString()));
    }

    /** What an item does not ask for is left out: unlike beside a form, no condition can name it. */
    private static Map<String, Object> item(FormField list, Map<?, ?> entered) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (FormField field : list.items().orElseThrow().fields()) {
            Object value = typed(field, entered.get(field.key()));
            if (value != null) {
                item.put(field.key(), value);
            }
        }
        return item;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> item) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            item.forEach((key, inside) -> plain.put(key, plain(inside)));
            return plain;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FormValues::plain).toList();
        }
        if (value instanceof Temporal || value instanceof UUID || value instanceof Enum<?>) {
            return value.toString();
        }
        return value;
    }
}
