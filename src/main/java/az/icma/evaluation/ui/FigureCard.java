package az.icma.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.springframework.lang.Nullable;

/** One figure: the number large, its meaning small, the period before beside it, and what exactly was counted. */
class FigureCard extends Section {

    /** @param href the list behind the number, if there is one to show */
    FigureCard(String name, String number, @Nullable String href, String comparison, FigureNote note) {
        addClassName("icma-figure");
        H2 title = new H2(name);
        Div large = new Div();
        large.addClassName("icma-figure__number");
        if (href == null) {
            large.add(new Span(number));
        } else {
            Anchor link = new Anchor(href, number);
            link.setAriaLabel(name + ": " + number);
            large.add(link);
        }
        Paragraph beside = new Paragraph(comparison);
        beside.addClassName("icma-figure__comparison");
        add(title, large, beside, note);
    }

    /** What is counted and what is not, and of which moment the figure is. */
    static class FigureNote extends Div {

        FigureNote(String question, String definition, String asOf) {
            addClassName("icma-figure__note");
            NativeDetails details = new NativeDetails(question, new Paragraph(definition));
            Paragraph moment = new Paragraph(asOf);
            add(details, moment);
        }
    }
}
