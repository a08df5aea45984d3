package az.icma.security.ui;

import az.icma.security.OwnPassword;
import az.icma.security.ProofDialog;
import az.icma.security.ProofNeeded;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password, whenever the reader wants one. */
class PasswordSection extends Section {

    private final OwnPassword own;
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordSection(OwnPassword own) {
        this.own = own;
        addClassName("icma-account__section");
        password.setLabel(getTranslation("security.invitation.password.label"));
        password.setHelperText(getTranslation("security.invitation.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setId("new-password");
        again.setLabel(getTranslation("security.invitation.again.label"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setId("new-password-again");
        Button save = new Button(getTranslation("security.password.change"), click -> change());
        save.setId("change-password");
        Div buttons = new Div(save);
        buttons.addClassName("icma-factor__buttons");
        Div fields = new Div(password, again, buttons);
        fields.addClassName("icma-password");
        add(
                new H2(getTranslation("security.password.heading")),
                new Paragraph(getTranslation("security.password.about")),
                fields);
    }

    private void change() {
        boolean same = password.getValue().equals(again.getValue());
        again.setErrorMessage(getTranslation("security.invitation.again.error.differs"));
        again.setInvalid(!same);
        password.setInvalid(false);
        if (!same) {
            again.focus();
            return;
        }
        try {
            own.change(password.getValue());
        } catch (ProofNeeded needed) {
            ProofDialog.ask(needed, this::change);
            return;
        } catch (Refused refusal) {
            password.setErrorMessage(getTranslation(refusal.textKey(), refusal.details()));
            password.setInvalid(true);
            password.focus();
            return;
        }
        password.clear();
        again.clear();
        Notices.success("security.password.changed");
    }
}
