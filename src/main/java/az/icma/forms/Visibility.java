package az.icma.forms;

import az.icma.forms.FormField.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is shown of a form, item by item, and what its conditions see of the answers. */
final class Visibility {

    private final Feel feel;
    private final FormSchema schema;
    private final Map<String, Object> before;
    private final Map<String, Object> values;

    /**
     * @param before what was known when the form was opened, fields or not
     * @param values what the fields hold, typed
     */
    Visibility(Feel feel, FormSchema schema, Map<String, Object> before, Map<String, Object> values) {
        this.feel = feel;
        this.schema = schema;
        this.before = before;
        this.values = values;
    }

    /** The way to a field of one item, up to the field's own key: {@code documents[0].}. */
    static String inside(String list, int index) {
        return list + "[" + index + "].";
    }

    /**
     * What is hidden counts as empty for the other conditions, which may hide more; so this runs until nothing changes,
     * and not longer than there are fields, because conditions may contradict each other.
     */
    Set<String> shown() {
        Set<String> shown = new LinkedHashSet<>();
        collectAll(schema.fields(), "", values, shown);
        for (int round = shown.size(); round >= 0; round--) {
            Set<String> next = new LinkedHashSet<>();
            collectShown(schema.components(), "", top(shown), next);
            if (next.equals(shown)) {
                break;
            }
            shown = next;
        }
        return shown;
    }

    /** Every field of the form is in sight, empty as null, so that conditions may ask for it. */
    Place top(Set<String> shown) {
        Map<String, Object> seen = new LinkedHashMap<>(before);
        seen.putAll(seen(schema.fields(), "", values, shown));
        return Place.top(seen);
    }

    static boolean isHidden(FormComponent component, Place place, Feel feel) {
        return component.hide().filter(hide -> feel.isTrue(hide, place.names())).isPresent();
    }

    private static void collectAll(
            List<FormField> fields, String way, Map<String, Object> values, Set<String> collected) {
        for (FormField field : fields) {
            String path = way + field.key();
            collected.add(path);
            List<Map<String, Object>> items = itemsOf(field, values);
            for (int index = 0; index < items.size(); index++) {
                collectAll(field.items().orElseThrow().fields(), inside(path, index), items.get(index), collected);
            }
        }
    }

    private void collectShown(List<FormComponent> components, String way, Place place, Set<String> shown) {
        for (FormComponent component : components) {
            if (isHidden(component, place, feel)) {
                continue;
            }
            if (component instanceof FormComponent.Input input) {
                shown.add(way + input.field().key());
                input.field().items().ifPresent(items -> collectItems(input.field(), items, way, place, shown));
            }
            collectShown(component.inner(), way, place, shown);
        }
    }

    private void collectItems(FormField list, FormItems items, String way, Place place, Set<String> shown) {
        for (int index = 0; index < place.items(list).size(); index++) {
            collectShown(items.components(), inside(way + list.key(), index), place.item(list, index), shown);
        }
    }

    private static Map<String, Object> seen(
            List<FormField> fields, String way, Map<String, Object> values, Set<String> shown) {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (FormField field : fields) {
            String path = way + field.key();
            seen.put(field.key(), shown.contains(path) ? seen(field, path, values, shown) : hidden(field));
        }
        return seen;
    }

    private static Object seen(FormField field, String path, Map<String, Object> values, Set<String> shown) {
        Object value = values.get(field.key());
        if (field.kind() != Kind.LIST) {
            return value == null ? hidden(field) : value;
        }
        List<Map<String, Object>> items = FormValues.items(value);
        List<FormField> inner = field.items().orElseThrow().fields();
        List<Map<String, Object>> seen = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            seen.add(seen(inner, inside(path, index), items.get(index), shown));
        }
        return seen;
    }

    private static Object hidden(FormField field) {
        return field.kind() == Kind.FLAG ? Boolean.FALSE : null;
    }

    private static List<Map<String, Object>> itemsOf(FormField field, Map<String, Object> values) {
        return field.kind() == Kind.LIST ? FormValues.items(values.get(field.key())) : List.of();
    }
}
