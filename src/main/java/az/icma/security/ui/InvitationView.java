package az.icma.security.ui;

import az.icma.security.Invitations;
import az.icma.security.Invitations.Answer;
import az.icma.security.Invitations.Invitation;
import az.icma.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import java.util.Optional;

/** Where a one-time link leads: choose a password, and as the first administrator a name and a login too. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final Invitations invitations;
    private final TextField name = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Div alerts = new Div();
    private String token = "";

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String parameter) {
        token = parameter == null ? "" : parameter;
        Optional<Invitation> invitation = invitations.find(token);
        getContent().removeAll();
        getContent().add(invitation.map(this::form).orElseGet(this::unusable));
    }

    private Threshold form(Invitation invitation) {
        String heading = invitation.firstAdministrator()
                ? getTranslation("security.invitation.first.heading")
                : getTranslation("security.invitation.heading", invitation.name());
        String about = invitation.firstAdministrator()
                ? getTranslation("security.invitation.first.about")
                : getTranslation("security.invitation.about");
        Threshold page = new Threshold(heading, about);
        configureFields(invitation);
        Button save = new Button(getTranslation("security.invitation.submit"), click -> accept());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        save.setId("accept");
        Div fields = new Div(name, login, password, again, save);
        fields.addClassName("icma-threshold__fields");
        page.addToCard(alerts, fields);
        return page;
    }

    private void configureFields(Invitation invitation) {
        name.setLabel(getTranslation("security.invitation.name.label"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setVisible(invitation.firstAdministrator());
        login.setLabel(getTranslation("security.login.login.label"));
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setValue(invitation.login());
        login.setReadOnly(!invitation.firstAdministrator());
        password.setLabel(getTranslation("security.invitation.password.label"));
        password.setHelperText(getTranslation("security.invitation.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("security.invitation.again.label"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    private void accept() {
        alerts.removeAll();
        boolean same = password.getValue().equals(again.getValue());
        again.setErrorMessage(getTranslation("security.invitation.again.error.differs"));
        again.setInvalid(!same);
        if (!same) {
            again.focus();
            return;
        }
        try {
            invitations.accept(token, new Answer(name.getValue(), login.getValue(), password.getValue()));
            getContent().removeAll();
            getContent().add(done());
        } catch (Refused refusal) {
            alerts.add(Threshold.alert(getTranslation(refusal.textKey(), refusal.details())));
        }
    }

    private Threshold done() {
        Threshold page = new Threshold(
                getTranslation("security.invitation.done.heading"), getTranslation("security.invitation.done.about"));
        page.addToCard(toLogin());
        return page;
    }

    private Threshold unusable() {
        Threshold page = new Threshold(
                getTranslation("security.invitation.unusable.heading"),
                getTranslation("security.invitation.unusable.about"));
        page.addToCard(toLogin());
        return page;
    }

    private Anchor toLogin() {
        Anchor link = new Anchor("login", getTranslation("security.login.submit"));
        link.addClassName("icma-submit");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.invitation.title");
    }
}
