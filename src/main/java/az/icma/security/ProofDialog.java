package az.icma.security;

import az.icma.shared.Refused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.VaadinServletRequest;

/** Asks a person to prove once more who they are, and then does what they wanted. */
public final class ProofDialog extends Dialog {

    private final FreshProof proof;
    private final Runnable wanted;
    private final TextFieldBase<?, String> field;

    private ProofDialog(FreshProof proof, Runnable wanted) {
        this.proof = proof;
        this.wanted = wanted;
        boolean byCode = proof.isByCode();
        field = byCode ? codeField() : passwordField();
        setHeaderTitle(getTranslation("security.proof.title"));
        setWidth("min(26rem, 94vw)");
        setCloseOnOutsideClick(false);
        field.setId("proof");
        field.setWidthFull();
        Div content = new Div(
                new Paragraph(getTranslation(byCode ? "security.proof.about.code" : "security.proof.about.password")),
                field);
        content.addClassName("icma-dialog-form");
        add(content);
        Button confirm = new Button(getTranslation("security.proof.submit"), click -> submit());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        if (proof.isByPasskey()) {
            content.add(passkey());
        }
        getFooter().add(new Button(getTranslation("shared.dialog.cancel"), click -> close()), confirm);
        field.focus();
    }

    /** Does what needs a proof; where it is missing, asks for it and does it then. */
    public static void run(Runnable wanted) {
        try {
            wanted.run();
        } catch (ProofNeeded needed) {
            ask(needed, wanted);
        }
    }

    /** For whoever has tried already. */
    public static void ask(ProofNeeded needed, Runnable wanted) {
        new ProofDialog(needed.proof(), wanted).open();
    }

    private TextField codeField() {
        TextField code = new TextField(getTranslation("security.code.label"));
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        return code;
    }

    private PasswordField passwordField() {
        PasswordField password = new PasswordField(getTranslation("security.login.password.label"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return password;
    }

    private PasskeyButton passkey() {
        return PasskeyButton.showing(
                getTranslation("security.proof.passkey"),
                () -> proof.askForPasskey(VaadinServletRequest.getCurrent()),
                answer -> proveBy(() -> proof.givePasskey(VaadinServletRequest.getCurrent(), answer.orElse(null))));
    }

    private void submit() {
        proveBy(() -> proof.give(field.getValue()));
    }

    private void proveBy(Runnable giving) {
        try {
            giving.run();
        } catch (Refused refusal) {
            field.setErrorMessage(getTranslation(refusal.textKey(), refusal.details()));
            field.setInvalid(true);
            field.focus();
            return;
        }
        close();
        wanted.run();
    }
}
