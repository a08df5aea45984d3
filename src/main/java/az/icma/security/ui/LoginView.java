package az.icma.security.ui;

import az.icma.security.CurrentUser;
import az.icma.security.LoginHint;
import az.icma.security.PasskeyQuestions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Map;

/** The door. Says the same to a wrong password and to a login that nobody has. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the browser: the form is posted by it, perhaps before a round trip to the server had filled the fields. */
    private static final String FILL =
            """
            this.addEventListener('click', () => {
              $2.value = $0;
              $3.value = $1;
              $4.focus();
            });
            """;

    private final CurrentUser currentUser;
    private final PasskeyQuestions passkeys;
    private final List<LoginHint.Entry> hints;
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final NativeButton submit = new NativeButton();
    private final Div alerts = new Div();

    LoginView(CurrentUser currentUser, PasskeyQuestions passkeys, ObjectProvider<LoginHint> hints) {
        this.currentUser = currentUser;
        this.passkeys = passkeys;
        this.hints =
                hints.orderedStream().flatMap(hint -> hint.entries().stream()).toList();
    }

    @Override
    protected Div initContent() {
        Threshold page = new Threshold(getTranslation("security.login.heading"), "");
        configureFields();
        page.addToCard(alerts, new PostForm("login", login, password, submit));
        if (passkeys.workHere(VaadinServletRequest.getCurrent())) {
            page.addToCard(new PasskeyEntry(passkeys));
        }
        page.addToCard(forgotten());
        if (!hints.isEmpty()) {
            page.addToCard(createHints());
        }
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        getContent();
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        alerts.removeAll();
        if (parameters.containsKey("wait")) {
            alerts.add(Threshold.alert(getTranslation("security.login.error.wait")));
        } else if (parameters.containsKey("passkey")) {
            alerts.add(Threshold.alert(getTranslation("security.passkey.error.unknown")));
        } else if (parameters.containsKey("error")) {
            alerts.add(Threshold.alert(getTranslation("security.login.error.wrong")));
        } else if (parameters.containsKey("idle")) {
            alerts.add(Threshold.note(getTranslation("security.login.idle")));
        } else if (parameters.containsKey("ended")) {
            alerts.add(Threshold.note(getTranslation("security.login.ended")));
        }
    }

    private void configureFields() {
        login.setLabel(getTranslation("security.login.login.label"));
        login.getElement().setAttribute("name", "username");
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setAutofocus(true);
        login.setId("login");
        password.setLabel(getTranslation("security.login.password.label"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setId("password");
        submit.setText(getTranslation("security.login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("icma-submit");
        submit.setId("sign-in");
    }

    private Component forgotten() {
        Paragraph text = new Paragraph(getTranslation("security.login.forgotten"));
        text.addClassName("icma-threshold__note");
        return text;
    }

    private Component createHints() {
        Div list = new Div();
        list.addClassName("icma-hints");
        list.add(new H2(getTranslation("security.login.hints.heading")));
        list.add(new Paragraph(
                getTranslation("security.login.hints.about", hints.get(0).password())));
        hints.forEach(hint -> list.add(createHint(hint)));
        return list;
    }

    private Component createHint(LoginHint.Entry hint) {
        Span name = new Span(hint.name());
        name.addClassName("icma-hint__name");
        Span role = new Span(getTranslation(hint.roleKey()));
        role.addClassName("icma-hint__role");
        Div words = new Div(name, role);
        words.addClassName("icma-hint__words");
        Span loginName = new Span(hint.login());
        loginName.addClassName("icma-hint__login");
        Button row = new Button();
        row.getElement().appendChild(new Div(words, loginName).getElement());
        row.addClassName("icma-hint");
        row.setId("hint-" + hint.login());
        row.setAriaLabel(hint.name() + ", " + getTranslation(hint.roleKey()));
        row.addAttachListener(attached -> row.getElement()
                .executeJs(
                        FILL,
                        hint.login(),
                        hint.password(),
                        login.getElement(),
                        password.getElement(),
                        submit.getElement()));
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }
}
