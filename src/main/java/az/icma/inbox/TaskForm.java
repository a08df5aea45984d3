package az.icma.inbox;

import com.vaadin.flow.component.Component;

import java.util.Map;

/**
 * A form made by hand, for a step that needs search, tables or several records. A model names it with the property
 * {@code taskForm} of the user task. Implemented by the module whose step it is.
 */
public interface TaskForm {

    /** The name that models use, for example {@code legalaid.consultation}. */
    String key();

    /** A fresh form on the page. */
    Filling open(OpenedTask task);

    /** The form while somebody fills it in. */
    interface Filling {

        Component component();

        /** The answers, by field; what the model reads of them becomes variables. */
        Map<String, Object> values();

        /** Shows what is wrong; true if nothing is. */
        boolean validate();
    }
}
