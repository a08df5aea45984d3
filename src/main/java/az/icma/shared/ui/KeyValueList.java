package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as rows of label and value; a value that is missing shows as a dash. */
public class KeyValueList extends DescriptionList {

    public KeyValueList() {
        addClassName("icma-facts");
    }

    public KeyValueList row(String label, String value) {
        return row(label, new Span(value == null || value.isBlank() ? "—" : value));
    }

    public KeyValueList row(String label, Component value) {
        Div row = new Div(new Term(label), new Description(value));
        row.addClassName("icma-facts__row");
        add(row);
        return this;
    }
}
