package az.icma.security.ui;

import az.icma.security.SecondFactor;
import az.icma.shared.Refused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Takes the second factor away from whoever can still show a code of it. */
class FactorRemoval extends Dialog {

    private final SecondFactor factor;
    private final Runnable removed;
    private final TextField code = new TextField();

    FactorRemoval(SecondFactor factor, Runnable removed) {
        this.factor = factor;
        this.removed = removed;
        setHeaderTitle(getTranslation("security.factor.remove.title"));
        setWidth("min(26rem, 94vw)");
        code.setLabel(getTranslation("security.code.label"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setWidthFull();
        Div content = new Div(new Paragraph(getTranslation("security.factor.remove.about")), code);
        content.addClassName("icma-dialog-form");
        add(content);
        Button remove = new Button(getTranslation("security.factor.remove"), click -> remove());
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        remove.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("shared.dialog.cancel"), click -> close()), remove);
        code.focus();
    }

    private void remove() {
        try {
            factor.remove(code.getValue());
        } catch (Refused refusal) {
            code.setErrorMessage(getTranslation(refusal.textKey(), refusal.details()));
            code.setInvalid(true);
            code.focus();
            return;
        }
        close();
        removed.run();
    }
}
