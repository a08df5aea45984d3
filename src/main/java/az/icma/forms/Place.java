package az.icma.forms;

import org.springframework.lang.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a condition stands, and what it may name there, as form-js has it: the answers of the form by their names;
 * {@code this} for those of the same item, {@code parent} for what is around the item, {@code i} for its number,
 * counted from 1.
 */
final class Place {

    private final Map<String, Object> form;
    private final Map<String, Object> own;
    private final List<Integer> numbers;
    private final Map<String, Object> names;

    private Place(
            Map<String, Object> form,
            Map<String, Object> own,
            List<Integer> numbers,
            @Nullable Map<String, Object> parent) {
        this.form = form;
        this.own = own;
        this.numbers = numbers;
        this.names = names(form, own, numbers, parent);
    }

    /** @param answers of the whole form; a key with dots is the way to an answer inside of others */
    static Place top(Map<String, Object> answers) {
        Map<String, Object> form = nested(answers);
        return new Place(form, form, List.of(), null);
    }

    /** In one item of a list, counted from 0. */
    Place item(FormField list, int index) {
        List<Integer> inside = new ArrayList<>(numbers);
        inside.add(index + 1);
        Map<String, Object> around = own == form ? names : names(own, own, numbers, parent());
        return new Place(form, nested(items(list).get(index)), List.copyOf(inside), around);
    }

    /** The list's items that a condition sees here; none where the list is hidden. */
    List<Map<String, Object>> items(FormField list) {
        Object found = own;
        for (String step : list.key().split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return FormValues.items(found);
    }

    Map<String, Object> names() {
        return names;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Object> parent() {
        return (Map<String, Object>) names.get("_parent_");
    }

    /** A field that is called like one of the three hides it; between underlines they are there all the same. */
    private static Map<String, Object> names(
            Map<String, Object> answers,
            Map<String, Object> own,
            List<Integer> numbers,
            @Nullable Map<String, Object> parent) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("this", own);
        names.put("parent", parent);
        names.put("i", numbers);
        names.putAll(answers);
        names.put("_this_", own);
        names.put("_parent_", parent);
        names.put("_i_", numbers);
        return names;
    }

    private static Map<String, Object> nested(Map<String, Object> flat) {
        Map<String, Object> nested = new LinkedHashMap<>();
        flat.forEach((key, value) -> put(nested, key, value));
        return nested;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String key, @Nullable Object value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            into.put(key, value);
            return;
        }
        Map<String, Object> inner = into.get(key.substring(0, dot)) instanceof Map<?, ?> there
                ? new LinkedHashMap<>((Map<String, Object>) there)
                : new LinkedHashMap<>();
        put(inner, key.substring(dot + 1), value);
        into.put(key.substring(0, dot), inner);
    }
}
