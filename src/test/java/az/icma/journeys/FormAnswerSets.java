package az.icma.journeys;

import az.icma.forms.FormField;
import az.icma.forms.FormSchema;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers to try a form with: none, all empty, all as they should be; and then, field by field, empty, everything that
 * breaks one of its rules, and every value that a condition of the form speaks of. Fields inside of items are tried in
 * the first of two items.
 */
final class FormAnswerSets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\b(\\d+(?:\\.\\d+)?)\\b");
    private static final int ITEMS = 2;

    private final FormSchema schema;
    private final Map<String, List<String>> choices;
    private final List<Object> literals = new ArrayList<>();
    private final Set<String> sets = new LinkedHashSet<>();

    /** @param choices codes of each list that forms may name */
    FormAnswerSets(FormSchema schema, String text, Map<String, List<String>> choices) {
        this.schema = schema;
        this.choices = choices;
        collectLiterals(text);
    }

    /** Each a JSON object by field; a key with dots is the way to an answer inside of others. */
    List<String> all() {
        sets.add("{}");
        sets.add(json(every(schema.fields(), field -> null)));
        Map<String, Object> valid = every(schema.fields(), this::valid);
        sets.add(json(valid));
        vary(schema.fields(), valid, valid);
        return List.copyOf(sets);
    }

    private void vary(List<FormField> fields, Map<String, Object> place, Map<String, Object> whole) {
        for (FormField field : fields) {
            Object before = place.get(field.key());
            for (Object value : variants(field)) {
                place.put(field.key(), value);
                sets.add(json(whole));
            }
            place.put(field.key(), before);
            if (field.items().isPresent() && before instanceof List<?> items) {
                @SuppressWarnings("unchecked")
                Map<String, Object> first = (Map<String, Object>) items.get(0);
                vary(field.items().get().fields(), first, whole);
            }
        }
    }

    private Map<String, Object> every(List<FormField> fields, java.util.function.Function<FormField, Object> value) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object one = value.apply(field);
            answers.put(field.key(), one == null && field.items().isPresent() ? List.of() : one);
        }
        return answers;
    }

    private Object valid(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field);
            case NUMBER -> field.rules().min().or(() -> field.rules().max()).orElse(BigDecimal.ONE);
            case DATE -> "2026-11-20";
            case TIME -> "14:30";
            case DATE_TIME -> "2026-11-20T14:30";
            case FLAG -> true;
            case RADIO, SELECT -> codes(field).isEmpty() ? null : codes(field).get(0);
            case CHECKLIST, TAGS -> codes(field).stream().limit(1).toList();
            case FILE -> "files::kit";
            case LIST -> {
                List<Map<String, Object>> items = new ArrayList<>();
                for (int number = 0; number < ITEMS; number++) {
                    items.add(every(field.items().orElseThrow().fields(), this::valid));
                }
                yield items;
            }
        };
    }

    private static Object text(FormField field) {
        String text = field.rules()
                .textType()
                .map(type -> switch (type) {
                    case EMAIL -> "leyla@example.az";
                    case PHONE -> "+994501234567";
                })
                .orElse("söz");
        String longer = text + "a".repeat(Math.max(0, field.rules().minLength().orElse(0) - text.length()));
        return longer.substring(
                0, Math.min(longer.length(), field.rules().maxLength().orElse(longer.length())));
    }

    private List<Object> variants(FormField field) {
        List<Object> variants = new ArrayList<>();
        variants.add(field.items().isPresent() ? List.of() : null);
        switch (field.kind()) {
            case TEXT, LONG_TEXT -> {
                field.rules().maxLength().ifPresent(most -> variants.add("a".repeat(most + 1)));
                field.rules().minLength().filter(least -> least > 1).ifPresent(least -> variants.add("a"));
                Collections.addAll(variants, "  ", "?!#", "ad@example", "050 123 45 67", "a".repeat(1_001));
                literals.stream().filter(String.class::isInstance).forEach(variants::add);
            }
            case NUMBER -> {
                field.rules().min().ifPresent(min -> variants.add(min.subtract(BigDecimal.ONE)));
                field.rules().max().ifPresent(max -> variants.add(max.add(BigDecimal.ONE)));
                Collections.addAll(variants, new BigDecimal("1.2345"), BigDecimal.ZERO, new BigDecimal("7"));
                literals.stream().filter(BigDecimal.class::isInstance).forEach(variants::add);
            }
            case DATE -> Collections.addAll(variants, "2020-01-01", "2099-01-01", "2026-02-31");
            case DATE_TIME -> Collections.addAll(variants, "2020-01-01T10:00", "2099-01-01T10:00");
            case TIME -> variants.add("00:00");
            case FLAG -> variants.add(false);
            case RADIO, SELECT -> variants.addAll(codes(field));
            case CHECKLIST, TAGS -> {
                codes(field).forEach(code -> variants.add(List.of(code)));
                variants.add(codes(field));
            }
            case FILE, LIST -> {}
        }
        return variants;
    }

    private List<String> codes(FormField field) {
        return field.choices()
                .map(list -> choices.getOrDefault(list, List.of()))
                .orElseGet(() ->
                        field.options().stream().map(FormField.Option::value).toList());
    }

    /** Words and numbers that conditions compare with. */
    private void collectLiterals(String text) {
        try {
            JSON.readTree(text).findValuesAsText("hide").forEach(condition -> {
                Matcher literal = LITERAL.matcher(condition);
                while (literal.find()) {
                    literals.add(literal.group(1) == null ? new BigDecimal(literal.group(2)) : literal.group(1));
                }
            });
        } catch (JsonProcessingException noForm) {
            throw new IllegalArgumentException(noForm);
        }
    }

    private static String json(Map<String, Object> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
