package az.icma.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.util.List;

/** A hint beside a form: these are already written down, perhaps it is one of them. */
class KnownRecords extends Div {

    private static final int SHOWN = 5;

    private final String titleKey;

    KnownRecords(String titleKey) {
        this.titleKey = titleKey;
        addClassNames(
                "icma-namesakes",
                LumoUtility.Background.CONTRAST_5,
                LumoUtility.BorderRadius.MEDIUM,
                LumoUtility.Padding.SMALL);
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** One of them: what it is called, what gave it away, and what happens if it is it. */
    record Offer(String label, String why, Runnable choose) {}

    /** Shows the first few; nobody = nothing. */
    final void offer(List<Offer> offers) {
        removeAll();
        setVisible(!offers.isEmpty());
        if (!offers.isEmpty()) {
            showOffers(offers);
        }
    }

    /** Says something beside them, or in their place. */
    final void say(String textKey) {
        setVisible(true);
        add(new Paragraph(getTranslation(textKey)));
    }

    private void showOffers(List<Offer> offers) {
        Span question = new Span(getTranslation(titleKey));
        question.addClassName(LumoUtility.FontWeight.SEMIBOLD);
        add(question);
        offers.stream().limit(SHOWN).map(KnownRecords::row).forEach(this::add);
    }

    private static Div row(Offer offer) {
        Button choose = new Button(offer.label(), click -> offer.choose().run());
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span why = new Span(offer.why());
        why.addClassNames(LumoUtility.TextColor.SECONDARY, LumoUtility.FontSize.SMALL);
        Div row = new Div(choose, why);
        row.addClassNames(
                LumoUtility.Display.FLEX,
                LumoUtility.FlexWrap.WRAP,
                LumoUtility.AlignItems.BASELINE,
                LumoUtility.Gap.SMALL);
        return row;
    }
}
