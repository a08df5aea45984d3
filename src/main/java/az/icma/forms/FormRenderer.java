package az.icma.forms;

import com.vaadin.flow.component.UI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Draws forms with all choice lists of the application, in the language of the page; and judges answers without one. */
@Component
public class FormRenderer {

    private final ChoiceLists choices;
    private final ObjectProvider<FileShelf> shelf;
    private final Clock clock;

    FormRenderer(ChoiceLists choices, ObjectProvider<FileShelf> shelf, Clock clock) {
        this.choices = choices;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * @param json the form-js schema, as the engine hands it out
     * @param known what is known of this case already, by field
     */
    public FormPanel render(String json, Map<String, ?> known) {
        return render(FormSchema.parse(json), known);
    }

    public FormPanel render(FormSchema schema, Map<String, ?> known) {
        return render(schema, known, UI.getCurrent().getLocale());
    }

    public FormPanel render(FormSchema schema, Map<String, ?> known, Locale locale) {
        return new FormPanel(
                schema,
                known,
                new FormRules(clock, choices),
                choices,
                shelf.stream().findFirst(),
                locale);
    }

    /** Without any page, before a step is completed: what counts of the answers, and what is wrong with them. */
    public FormState evaluate(String json, Map<String, ?> known, Map<String, ?> entered) {
        return new FormRules(clock, choices).evaluate(FormSchema.parse(json), known, entered);
    }
}
