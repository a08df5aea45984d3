package az.icma.forms;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param key the field
 * @param textKey key of the translations, for example {@code forms.error.required}
 * @param params fill the text's placeholders
 */
public record FieldError(String key, String textKey, List<Object> params) {

    static FieldError of(FormField field, String rule, Object... params) {
        return new FieldError(field.key(), "forms.error." + rule, List.of(params));
    }
}
