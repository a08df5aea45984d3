package az.icma.security.ui;

import az.icma.security.HalfWay;
import az.icma.security.PasskeyQuestions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import java.util.List;
import java.util.Map;

/** The second question at the door, to whoever knew the password. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class CodeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HalfWay halfWay;
    private final PasskeyQuestions passkeys;
    private final TextField code = new TextField();
    private final NativeButton submit = new NativeButton();
    private final Div alerts = new Div();

    CodeView(HalfWay halfWay, PasskeyQuestions passkeys) {
        this.halfWay = halfWay;
        this.passkeys = passkeys;
    }

    @Override
    protected Div initContent() {
        Threshold page = new Threshold(getTranslation("security.code.heading"), getTranslation("security.code.about"));
        configureFields();
        page.addToCard(alerts, new PostForm("login/code", code, submit));
        if (halfWay.hasPasskey(VaadinServletRequest.getCurrent())) {
            page.addToCard(new PasskeyEntry(passkeys));
        }
        page.addToCard(lost(), back());
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!halfWay.isReached(VaadinServletRequest.getCurrent())) {
            event.forwardTo(LoginView.class);
            return;
        }
        getContent();
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        alerts.removeAll();
        if (parameters.containsKey("wait")) {
            alerts.add(Threshold.alert(getTranslation("security.factor.error.wait")));
        } else if (parameters.containsKey("error")) {
            alerts.add(Threshold.alert(getTranslation("security.factor.error.code")));
        }
    }

    private void configureFields() {
        code.setLabel(getTranslation("security.code.label"));
        code.getElement().setAttribute("name", "code");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setAutofocus(true);
        code.setId("code");
        submit.setText(getTranslation("security.code.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("icma-submit");
        submit.setId("sign-in");
    }

    private Paragraph lost() {
        Paragraph text = new Paragraph(getTranslation("security.code.lost"));
        text.addClassName("icma-threshold__note");
        return text;
    }

    private Anchor back() {
        Anchor link = new Anchor("login", getTranslation("security.code.back"));
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }
}
