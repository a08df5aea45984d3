package az.icma.forms;

import az.icma.forms.FormComponent.Reason;
import az.icma.forms.FormField.Kind;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the components of one form-js schema. */
class SchemaReader {

    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,63}");
    /** Names that mean something to the engine or to a browser's script. */
    private static final Set<String> RESERVED =
            Set.of("execution", "task", "caseId", "__proto__", "constructor", "prototype");

    private static final int DEEPEST = 10;

    private final List<Condition> broken;
    private final int depth;
    private final Set<String> keys = new HashSet<>();
    /** Where the answers of the group lie that is being read: {@code "address."}, or nothing. */
    private String path = "";

    private int groups;

    SchemaReader() {
        this(new ArrayList<>(), 0);
    }

    private SchemaReader(List<Condition> broken, int depth) {
        this.broken = broken;
        this.depth = depth;
    }

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
        return switch (node.path("type").asText("")) {
            case "button" -> Stream.empty(); // sending is the page's own button
            case "group" -> Stream.of(group(node, hide));
            case "dynamiclist" ->
                Stream.of(node.path("isRepeating").asBoolean(true) ? list(node, hide) : group(node, hide));
            case "text" -> Stream.of(new FormComponent.Text(FieldReader.wording(node, "text"), hide));
            case "separator" -> Stream.of(new FormComponent.Separation(true, hide));
            case "spacer" -> Stream.of(new FormComponent.Separation(false, hide));
            default -> Stream.of(input(node, hide));
        };
    }

    private FormComponent group(JsonNode node, Optional<Condition> hide) {
        if (depth + groups >= DEEPEST) {
            return unsupported(node, Reason.COMPONENT, hide);
        }
        String around = path;
        groups++;
        path = FieldReader.text(node.path("path"))
                .map(own -> around + own + ".")
                .orElse(around);
        List<FormComponent> inner = components(node.path("components"));
        path = around;
        groups--;
        return new FormComponent.Group(FieldReader.wording(node, "label"), inner, hide);
    }

    /** Fields of an item are named among themselves: each item is a small form of its own. */
    private FormComponent list(JsonNode node, Optional<Condition> hide) {
        if (depth + groups >= DEEPEST) {
            return unsupported(node, Reason.COMPONENT, hide);
        }
        SchemaReader inside = new SchemaReader(broken, depth + groups + 1);
        FormItems items = FormItems.of(node, inside.components(node.path("components")));
        return named(node, node.path("path").asText(""), Kind.LIST, Optional.of(items), hide);
    }

    private FormComponent input(JsonNode node, Optional<Condition> hide) {
        return FieldReader.kind(node)
                .map(kind -> named(node, node.path("key").asText(""), kind, Optional.empty(), hide))
                .orElseGet(() -> unsupported(node, Reason.COMPONENT, hide));
    }

    private FormComponent named(
            JsonNode node, String written, Kind kind, Optional<FormItems> items, Optional<Condition> hide) {
        if (written.isBlank()) {
            return unsupported(node, Reason.KEY_MISSING, hide);
        }
        String key = path + written;
        if (!isUsable(key)) {
            return unsupported(node, Reason.KEY_UNUSABLE, hide);
        }
        if (keys.stream().anyMatch(other -> overlap(other, key))) {
            return unsupported(node, Reason.KEY_TWICE, hide);
        }
        keys.add(key);
        FormField field = FieldReader.field(node, key, kind, items, this::condition);
        if (field.isChoice() && field.options().isEmpty() && field.choices().isEmpty()) {
            return unsupported(node, Reason.CHOICES_UNKNOWN, hide);
        }
        return new FormComponent.Input(field, hide);
    }

    private static boolean isUsable(String key) {
        return Stream.of(key.split("\\.", -1))
                .allMatch(segment -> KEY.matcher(segment).matches() && !RESERVED.contains(segment));
    }

    /** The same place, or one inside of the other: an answer cannot be a word and hold answers at once. */
    private static boolean overlap(String one, String other) {
        return (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
    }

    private static FormComponent unsupported(JsonNode node, Reason reason, Optional<Condition> hide) {
        Wording label = FieldReader.wording(node, "label");
        return new FormComponent.Unsupported(
                node.path("type").asText("?"),
                label.isBlank() ? new Wording(node.path("key").asText(""), "") : label,
                reason,
                hide);
    }

    private Optional<Condition> condition(JsonNode written) {
        Optional<Condition> condition = FieldReader.text(written).map(Condition::of);
        condition.filter(Condition::isBroken).ifPresent(broken::add);
        return condition;
    }
}
