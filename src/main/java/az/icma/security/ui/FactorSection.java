package az.icma.security.ui;

import az.icma.security.ProofDialog;
import az.icma.security.SecondFactor;
import az.icma.security.SecondFactor.State;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import java.util.List;

/** The second factor of the reader: how it stands, and how to set it up, renew its codes or take it away. */
class FactorSection extends Section {

    private final SecondFactor factor;
    private final Div content = new Div();

    FactorSection(SecondFactor factor) {
        this.factor = factor;
        addClassName("icma-account__section");
        add(new H2(getTranslation("security.factor.heading")), content);
        show();
    }

    /** As things stand now. */
    void show() {
        State state = factor.mine();
        content.removeAll();
        if (state.isOn()) {
            content.add(facts(state), buttons(state));
        } else {
            content.add(new Paragraph(getTranslation("security.factor.about")));
            if (factor.mustBeSetUpFirst()) {
                content.add(Threshold.alert(getTranslation("security.factor.required")));
            }
            Button begin = new Button(getTranslation("security.factor.begin"), click -> setUp());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            begin.setId("set-up-factor");
            content.add(begin);
        }
    }

    private KeyValueList facts(State state) {
        Tone tone = state.recoveryCodesLeft() > 2 ? Tone.NEUTRAL : Tone.ATTENTION;
        KeyValueList facts = new KeyValueList()
                .row(
                        getTranslation("security.factor.state"),
                        new StatusBadge(getTranslation("security.factor.state.on"), Tone.GOOD));
        state.since()
                .ifPresent(
                        since -> facts.row(getTranslation("security.factor.since"), Dates.moment(since, getLocale())));
        return facts.row(
                getTranslation("security.recovery.left"),
                new StatusBadge(Integer.toString(state.recoveryCodesLeft()), tone));
    }

    private Div buttons(State state) {
        Div buttons = new Div(
                new Button(
                        getTranslation("security.recovery.renew"),
                        click -> ProofDialog.run(() -> hand(factor.renewRecoveryCodes()))),
                new Button(
                        getTranslation(
                                state.since().isPresent() ? "security.factor.replace" : "security.factor.begin-app"),
                        click -> setUp()));
        if (state.isRemovable()) {
            Button remove = new Button(
                    getTranslation("security.factor.remove"), click -> new FactorRemoval(factor, this::removed).open());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            buttons.add(remove);
        }
        buttons.addClassName("icma-factor__buttons");
        return buttons;
    }

    private void setUp() {
        content.removeAll();
        content.add(new FactorSetUp(factor, this::hand, this::show));
    }

    private void hand(List<String> codes) {
        content.removeAll();
        content.add(new RecoveryCodeSheet(codes, this::kept));
    }

    /** Whoever was led here gets the rest of the application with the next page that the browser loads. */
    private void kept() {
        if (factor.mustBeSetUpFirst()) {
            UI.getCurrent().getPage().setLocation(".");
        } else {
            show();
        }
    }

    private void removed() {
        Notices.success("security.factor.removed");
        show();
    }
}
