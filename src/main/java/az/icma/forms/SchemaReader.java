package az.icma.forms;

import az.icma.forms.FormComponent.Reason;
import az.icma.forms.FormField.Kind;
import com.fasterxml.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the components of one form-js schema. */
class SchemaReader {

    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,63}");
    /** Names that mean something to the engine or to a browser's script. */
    private static final Set<String> RESERVED =
            Set.of("execution", "task", "caseId", "__proto__", "constructor", "prototype");

    private static final Map<String, Kind> KINDS = Map.of(
            "textfield", Kind.TEXT,
            "textarea", Kind.LONG_TEXT,
            "number", Kind.NUMBER,
            "checkbox", Kind.FLAG,
            "radio", Kind.RADIO,
            "select", Kind.SELECT,
            "checklist", Kind.CHECKLIST,
            "taglist", Kind.TAGS,
            "filepicker", Kind.FILE);

    private static final int DEEPEST = 10;

    private final Set<String> keys = new HashSet<>();
    private final List<Condition> broken = new ArrayList<>();
    private int depth;

    List<Condition> brokenConditions() {
        return List.copyOf(broken);
    }

    List<FormComponent> components(JsonNode array) {
        List<FormComponent> all = new ArrayList<>();
        List<FormComponent> beside = new ArrayList<>();
        String row = "";
        for (JsonNode node : array) {
            String own = node.path("layout").path("row").asText("");
            if (own.isEmpty() || !own.equals(row)) {
                endRow(beside, all);
            }
            row = own;
            component(node).forEach(beside::add);
        }
        endRow(beside, all);
        return all;
    }

    /** What shares a row stands side by side; alone in its row, a thing stands as it is. */
    private static void endRow(List<FormComponent> beside, List<FormComponent> all) {
        if (beside.size() > 1) {
            all.add(new FormComponent.Row(List.copyOf(beside)));
        } else {
            all.addAll(beside);
        }
        beside.clear();
    }

    private Stream<FormComponent> component(JsonNode node) {
        Optional<Condition> hide = condition(node.path("conditional").path("hide"));
        String type = node.path("type").asText("");
        if ("button".equals(type)) {
            return Stream.empty(); // sending is the page's own button
        }
        return switch (type) {
            case "group" -> Stream.of(group(node, hide));
            case "text" -> Stream.of(new FormComponent.Text(wording(node, "text"), hide));
            case "separator" -> Stream.of(new FormComponent.Separation(true, hide));
            case "spacer" -> Stream.of(new FormComponent.Separation(false, hide));
            default -> Stream.of(input(node, type, hide));
        };
    }

    private FormComponent group(JsonNode node, Optional<Condition> hide) {
        if (depth >= DEEPEST) {
            return unsupported(node, Reason.COMPONENT, hide);
        }
        depth++;
        List<FormComponent> inner = components(node.path("components"));
        depth--;
        return new FormComponent.Group(wording(node, "label"), inner, hide);
    }

    private FormComponent input(JsonNode node, String type, Optional<Condition> hide) {
        Optional<Kind> kind = kind(node, type);
        if (kind.isEmpty()) {
            return unsupported(node, Reason.COMPONENT, hide);
        }
        String key = node.path("key").asText("");
        if (key.isBlank()) {
            return unsupported(node, Reason.KEY_MISSING, hide);
        }
        if (!KEY.matcher(key).matches() || RESERVED.contains(key)) {
            return unsupported(node, Reason.KEY_UNUSABLE, hide);
        }
        if (!keys.add(key)) {
            return unsupported(node, Reason.KEY_TWICE, hide);
        }
        FormField field = field(node, key, kind.get());
        if (field.isChoice() && field.options().isEmpty() && field.choices().isEmpty()) {
            return unsupported(node, Reason.CHOICES_UNKNOWN, hide);
        }
        return new FormComponent.Input(field, hide);
    }

    private static Optional<Kind> kind(JsonNode node, String type) {
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

    private FormField field(JsonNode node, String key, Kind kind) {
        JsonNode readonly = node.path("readonly");
        Wording label = kind == Kind.DATE || kind == Kind.DATE_TIME
                ? wording(node, "label", node.path("dateLabel").asText(""))
                : wording(node, "label", node.path("timeLabel").asText(""));
        return new FormField(
                key,
                kind,
                label.isBlank() ? new Wording(key, "") : label,
                wording(node, "description"),
                rules(node),
                options(node.path("values")),
                text(node.path("properties").path("choices")).or(() -> text(node.path("valuesKey"))),
                readonly.asBoolean(false) && !readonly.isTextual()
                        || node.path("disabled").asBoolean(false),
                readonly.isTextual() ? condition(readonly) : Optional.empty(),
                condition(node.path("properties").path("requiredWhen")),
                defaultValue(node.path("defaultValue")),
                node.path("multiple").asBoolean(false),
                node.path("properties").path("offerAgain").asBoolean(false));
    }

    private static FieldRules rules(JsonNode node) {
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
                node.path("disallowPassedDates").asBoolean(false),
                node.path("properties").path("notAfterToday").asBoolean(false),
                node.path("timeInterval").asInt(15),
                Stream.of(node.path("accept").asText("").split(","))
                        .map(String::strip)
                        .filter(accepted -> !accepted.isEmpty())
                        .toList());
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

    private FormComponent unsupported(JsonNode node, Reason reason, Optional<Condition> hide) {
        Wording label = wording(node, "label");
        return new FormComponent.Unsupported(
                node.path("type").asText("?"),
                label.isBlank() ? new Wording(node.path("key").asText(""), "") : label,
                reason,
                hide);
    }

    private Optional<Condition> condition(JsonNode written) {
        Optional<Condition> condition = text(written).map(Condition::of);
        condition.filter(Condition::isBroken).ifPresent(broken::add);
        return condition;
    }

    private static Wording wording(JsonNode node, String property) {
        return wording(node, property, "");
    }

    private static Wording wording(JsonNode node, String property, String otherwise) {
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

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
