package az.icma.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form with its answers, judged.
 *
 * @param visible keys of the fields that are shown
 * @param readOnly keys of the shown fields that cannot be changed
 * @param required keys of the shown fields that must be filled in now
 * @param answers the values that count: of visible fields, nothing empty, read-only ones as they were known before
 */
public record FormState(
        Set<String> visible,
        Set<String> readOnly,
        Set<String> required,
        List<FieldError> errors,
        Map<String, Object> answers) {

    public boolean isClean() {
        return errors.isEmpty();
    }
}
