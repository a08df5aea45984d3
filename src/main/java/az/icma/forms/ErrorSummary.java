package az.icma.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.Locale;

/** What is wrong with the form, told on top; every line jumps to its field. */
class ErrorSummary extends Div {

    private final Locale locale;

    ErrorSummary(Locale locale) {
        this.locale = locale;
        addClassName("icma-form__summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** One error: which field, what is wrong, how to get there. */
    record Line(String label, String message, Runnable jump) {}

    void show(List<Line> lines) {
        removeAll();
        setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(link(line))));
            add(new Paragraph(getTranslation(locale, "forms.summary", lines.size())), list);
        }
    }

    void bringIntoView() {
        getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private static Button link(Line line) {
        Button link = new Button(
                line.label() + " — " + line.message(), click -> line.jump().run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
