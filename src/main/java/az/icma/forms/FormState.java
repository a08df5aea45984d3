package az.icma.forms;

import org.springframework.lang.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form with its answers, judged.
 *
 * @param visible keys of the fields that are shown; in an item of a list with the way to it, {@code documents[0].what}
 * @param readOnly keys of the shown fields that cannot be changed
 * @param required keys of the shown fields that must be filled in now
 * @param answers the values that count: of visible fields, nothing empty, read-only ones as they were known before
 * @param unanswered keys of the fields without an answer, hidden or left empty
 */
public record FormState(
        Set<String> visible,
        Set<String> readOnly,
        Set<String> required,
        List<FieldError> errors,
        Map<String, Object> answers,
        Set<String> unanswered) {

    public boolean isClean() {
        return errors.isEmpty();
    }

    /**
     * The answers with null for every field that has none. To be handed in as a whole: a field that was emptied or hidden
     * forgets what was answered before, and a model that reads it finds nothing rather than no variable. What was only
     * there to be read is not answered again: it stays the word of whoever said it.
     */
    public Map<String, Object> handedIn() {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.keySet().removeAll(readOnly);
        all.replaceAll((key, value) -> withoutEmptyItems(value));
        unanswered.forEach(key -> all.put(key, null));
        return all;
    }

    /** An item that was added and left empty says nothing. */
    private static @Nullable Object withoutEmptyItems(Object value) {
        if (!(value instanceof List<?> list) || list.stream().noneMatch(Map.class::isInstance)) {
            return value;
        }
        List<?> said = list.stream().filter(item -> !isEmpty(item)).toList();
        return said.isEmpty() ? null : said;
    }

    static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> item
                ? item.values().stream().allMatch(FormState::isEmpty)
                : value instanceof List<?> list && list.stream().allMatch(FormState::isEmpty)
                        || Boolean.FALSE.equals(value);
    }
}
