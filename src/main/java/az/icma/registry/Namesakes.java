package az.icma.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.util.List;
import java.util.function.Consumer;

/** A hint beside a form: these people are already known, perhaps it is one of them. */
public class Namesakes extends Div {

    private static final int SHOWN = 5;

    private final DistrictDirectory districts;
    private final Consumer<PersonHit> onChoose;

    /** @param onChoose what happens when one of them is it */
    public Namesakes(DistrictDirectory districts, Consumer<PersonHit> onChoose) {
        this.districts = districts;
        this.onChoose = onChoose;
        addClassNames(
                "icma-namesakes",
                LumoUtility.Background.CONTRAST_5,
                LumoUtility.BorderRadius.MEDIUM,
                LumoUtility.Padding.SMALL);
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows the first few; nobody = nothing. */
    public void show(List<PersonHit> hits) {
        removeAll();
        setVisible(!hits.isEmpty());
        if (hits.isEmpty()) {
            return;
        }
        Span question = new Span(getTranslation("registry.namesakes.title"));
        question.addClassName(LumoUtility.FontWeight.SEMIBOLD);
        add(question);
        hits.stream().limit(SHOWN).map(this::row).forEach(this::add);
    }

    private Div row(PersonHit hit) {
        Button choose = new Button(PersonLabel.of(hit, districts, getLocale()), click -> onChoose.accept(hit));
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span why = new Span(getTranslation("registry.PersonHit.Match." + hit.match()));
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
