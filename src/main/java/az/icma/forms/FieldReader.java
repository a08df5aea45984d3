package az.icma.forms;

import az.icma.forms.FormField.Kind;
import com.fasterxml.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what one component of a form-js schema says of itself: kind, words, rules, options. */
final class FieldReader {

    private static final Map<String, Kind> KINDS = Map.of(
            "textfield", Kind.TEXT,
            "textarea", Kind.LONG_TEXT,
            "number", Kind.NUMBER,
            "checkbox", Kind.FLAG,
            "radio", Kind.RADIO,
            "select", Kind.SELECT,
            "checklist", Kind.CHECKLIST,
            "taglist", Kind.TAGS,
            "filepicker", Kind.FILE,
            "dynamiclist", Kind.LIST);

    private FieldReader() {}

    static Optional<Kind> kind(JsonNode node) {
        String type = node.path("type").asText("");
        if (!"datetime".equals(type)) {
            return Optional.ofNullable(KINDS.get(type));
        }
        return switch (node.path("subtype").asText("date")) {
            case "date" -> Optional.of(Kind.DATE);
            case "time" -> Optional.of(Kind.TIME);
            case "datetime" -> Optional.of(Kind.DATE_TIME);
            default -> Optional.empty();
        };
    }

    /** @param conditions makes a condition of what is written, if anything is */
    static FormField field(
            JsonNode node,
            String key,
            Kind kind,
            Optional<FormItems> items,
            Function<JsonNode, Optional<Condition>> conditions) {
        JsonNode readonly = node.path("readonly");
        Wording label = kind == Kind.DATE || kind == Kind.DATE_TIME
                ? wording(node, "label", node.path("dateLabel").asText(""))
                : wording(node, "label", node.path("timeLabel").asText(""));
        return new FormField(
                key,
                kind,
                label.isBlank() ? new Wording(key, "") : label,
                wording(node, "description"),
                rules(node, conditions),
                options(node.path("values")),
                text(node.path("properties").path("choices")).or(() -> text(node.path("valuesKey"))),
                readonly.asBoolean(false) && !readonly.isTextual()
                        || node.path("disabled").asBoolean(false),
                readonly.isTextual() ? conditions.apply(readonly) : Optional.empty(),
                conditions.apply(node.path("properties").path("requiredWhen")),
                defaultValue(node.path("defaultValue")),
                node.path("multiple").asBoolean(false),
                node.path("properties").path("offerAgain").asBoolean(false),
                items);
    }

    private static FieldRules rules(JsonNode node, Function<JsonNode, Optional<Condition>> conditions) {
        JsonNode validate = node.path("validate");
        return new FieldRules(
                validate.path("required").asBoolean(false),
                number(validate.path("min")),
                number(validate.path("max")),
                number(validate.path("minLength")).map(BigDecimal::intValue),
                number(validate.path("maxLength")).map(BigDecimal::intValue),
                text(validate.path("pattern")),
                textType(validate.path("validationType").asText("")),
                number(node.path("decimalDigits")).map(BigDecimal::intValue),
                number(node.path("increment")).filter(step -> step.signum() > 0),
                node.path("disallowPassedDates").asBoolean(false),
                node.path("properties").path("notAfterToday").asBoolean(false),
                node.path("timeInterval").asInt(15),
                Stream.of(node.path("accept").asText("").split(","))
                        .map(String::strip)
                        .filter(accepted -> !accepted.isEmpty())
                        .toList(),
                computed(validate, conditions));
    }

    private static Map<String, Condition> computed(
            JsonNode validate, Function<JsonNode, Optional<Condition>> conditions) {
        Map<String, Condition> computed = new LinkedHashMap<>();
        for (String limit : List.of("min", "max", "minLength", "maxLength")) {
            if (validate.path(limit).asText("").startsWith("=")) {
                conditions.apply(validate.path(limit)).ifPresent(feel -> computed.put(limit, feel));
            }
        }
        return computed;
    }

    private static Optional<FieldRules.TextType> textType(String validationType) {
        return switch (validationType) {
            case "email" -> Optional.of(FieldRules.TextType.EMAIL);
            case "phone" -> Optional.of(FieldRules.TextType.PHONE);
            default -> Optional.empty();
        };
    }

    private static List<FormField.Option> options(JsonNode values) {
        return stream(values)
                .filter(option -> option.has("value"))
                .map(option -> new FormField.Option(
                        option.path("value").asText(),
                        new Wording(
                                option.path("label").asText(option.path("value").asText()),
                                option.path("label.en").asText(""))))
                .toList();
    }

    static Wording wording(JsonNode node, String property) {
        return wording(node, property, "");
    }

    static Wording wording(JsonNode node, String property, String otherwise) {
        String az = node.path(property).asText("");
        return new Wording(
                az.isBlank() ? otherwise : az,
                node.path("properties").path(property + ".en").asText(""));
    }

    private static Optional<Object> defaultValue(JsonNode node) {
        if (node.isArray()) {
            return Optional.of(stream(node).map(JsonNode::asText).toList());
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        return node.isNumber() ? Optional.of(node.decimalValue()) : text(node).map(Object.class::cast);
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        try {
            return text(node).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
