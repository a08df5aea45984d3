package az.icma.modelling.ui;

import az.icma.security.ProofDialog;
import az.icma.security.ProofNeeded;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.function.Consumer;

/** Asks for a reason before something that others will want to understand. What was typed stays until it worked. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private final Consumer<String> act;

    ReasonDialog(
            String title, String explanation, String label, String button, Consumer<String> act, Component... more) {
        this.act = act;
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        setCloseOnOutsideClick(false);
        reason.setLabel(label);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        add(new Paragraph(explanation));
        add(more);
        add(reason);
        Button go = new Button(button, click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("modelling.dialog.cancel"), click -> close()), go);
        reason.focus();
    }

    private void go() {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("modelling.dialog.reason-missing"));
            reason.focus();
            return;
        }
        try {
            act.accept(reason.getValue());
            close();
        } catch (ProofNeeded needed) {
            ProofDialog.ask(needed, this::go);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
