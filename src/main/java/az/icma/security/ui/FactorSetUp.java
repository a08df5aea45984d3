package az.icma.security.ui;

import az.icma.security.ProofDialog;
import az.icma.security.ProofNeeded;
import az.icma.security.SecondFactor;
import az.icma.security.SecondFactor.NewSecret;
import az.icma.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import java.util.List;
import java.util.function.Consumer;

/** Three steps to a second factor: have an app, show it the picture, type the code that it shows. */
class FactorSetUp extends Div {

    private final SecondFactor factor;
    private final NewSecret secret;
    private final TextField code = new TextField();
    private final Consumer<List<String>> done;

    FactorSetUp(SecondFactor factor, Consumer<List<String>> done, Runnable cancel) {
        this.factor = factor;
        this.done = done;
        this.secret = factor.begin();
        addClassName("icma-factor");
        Button confirm = new Button(getTranslation("security.factor.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setId("confirm-factor");
        Button leave = new Button(getTranslation("shared.dialog.cancel"), click -> cancel.run());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(confirm, leave);
        buttons.addClassName("icma-factor__buttons");
        add(steps(), buttons);
    }

    private OrderedList steps() {
        Code typed = new Code(secret.text());
        typed.setId("factor-secret");
        code.setLabel(getTranslation("security.code.label"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setId("factor-code");
        return new OrderedList(
                new ListItem(new Paragraph(getTranslation("security.factor.step.app"))),
                new ListItem(
                        new Paragraph(getTranslation("security.factor.step.picture")),
                        new QrCode(secret.address(), getTranslation("security.factor.picture")),
                        new Paragraph(getTranslation("security.factor.step.by-hand")),
                        typed),
                new ListItem(new Paragraph(getTranslation("security.factor.step.code")), code));
    }

    private void confirm() {
        try {
            List<String> codes = factor.confirm(secret, code.getValue());
            done.accept(codes);
        } catch (ProofNeeded needed) {
            ProofDialog.ask(needed, this::confirm);
        } catch (Refused refusal) {
            code.setErrorMessage(getTranslation(refusal.textKey(), refusal.details()));
            code.setInvalid(true);
            code.focus();
        }
    }
}
