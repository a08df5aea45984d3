package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: says what will appear here, and offers the first step if there is one. */
public class EmptyState extends Div {

    public EmptyState(String titleKey, String textKey, Component... actions) {
        addClassName("icma-empty");
        H2 title = new H2(getTranslation(titleKey));
        Paragraph text = new Paragraph(getTranslation(textKey));
        add(title, text);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("icma-empty__actions");
            add(row);
        }
    }
}
