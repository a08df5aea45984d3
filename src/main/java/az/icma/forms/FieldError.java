package az.icma.forms;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param key the field, in an item of a list with the way to it: {@code documents[0].what}
 * @param textKey key of the translations, for example {@code forms.error.required}
 * @param params fill the text's placeholders
 */
public record FieldError(String key, String textKey, List<Object> params) {

    static FieldError of(FormField field, String rule, Object... params) {
        return new FieldError(field.key(), "forms.error." + rule, List.of(params));
    }

    /** The same of a field that stands elsewhere. */
    FieldError at(String path) {
        return new FieldError(path, textKey, params);
    }
}
