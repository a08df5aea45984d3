package az.icma.security.ui;

import az.icma.shared.ui.LanguageSwitch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The look of the pages before signing in: one calm card, the name of the house, the language. */
class Threshold extends Div {

    private final Div card = new Div();

    Threshold(String title, String about) {
        addClassName("icma-threshold");
        Div top = new Div(new LanguageSwitch());
        top.addClassName("icma-threshold__top");
        Span mark = new Span();
        mark.addClassName("icma-mark");
        Span name = new Span("İcma");
        name.addClassName("icma-wordmark");
        Div brand = new Div(mark, name);
        brand.addClassName("icma-brand");
        card.addClassName("icma-threshold__card");
        card.add(brand, new H1(title));
        if (!about.isBlank()) {
            Paragraph lead = new Paragraph(about);
            lead.addClassName("icma-threshold__about");
            card.add(lead);
        }
        add(top, new Main(card));
    }

    final void addToCard(Component... content) {
        card.add(content);
    }

    /** A calm sentence that nobody needs to act upon, said when there is a pause. */
    static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("icma-threshold__calm");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    /** A sentence that a screen reader says at once. */
    static Paragraph alert(String text) {
        Paragraph alert = new Paragraph(text);
        alert.addClassName("icma-threshold__alert");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
