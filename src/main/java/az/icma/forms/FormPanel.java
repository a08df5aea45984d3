package az.icma.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form on the page: native fields in one column, live conditions, errors beside the field and in a summary on top.
 * Knows no service; the page takes {@link #values()} and sends them.
 */
public class FormPanel extends Div {

    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param known what is known of this case already, by field
     * @param shelf where files go; without one, file fields are named as not available
     */
    public FormPanel(
            FormSchema schema,
            Map<String, ?> known,
            FormRules rules,
            ChoiceLists choices,
            Optional<FileShelf> shelf,
            Locale locale) {}

    /** The answers that count: of visible fields, typed, nothing empty. The same as the state's answers. */
    public Map<String, Object> values() {
        return Map.of();
    }

    /** Replaces what was entered, for example by a draft; types are fitted to the fields. */
    public void setValues(Map<String, ?> values) {}

    /** Shows what is wrong beside the fields and in the summary; true if nothing is. */
    public boolean validate() {
        return true;
    }

    /** Shows errors that the server found elsewhere, in the same way. */
    public void show(List<FieldError> errors) {}

    /** After every change by the person, once per change. */
    public Registration addChangeListener(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** The whole form for reading only. */
    public void setReadOnly(boolean readOnly) {}

    /** Nothing to fill in: a step that is only confirmed. */
    public boolean isEmpty() {
        return true;
    }
}
