package az.icma;

import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Locale;

/** Pages without a browser: opens them as the given person, in the given language. */
public final class Pages {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("az.icma");

    private Pages() {}

    public static void openAs(SignedIn person, Locale locale, ApplicationContext application) {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
        TestSignIn.as(person);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
        UI.getCurrent().setLocale(locale);
    }

    public static void close() {
        MockVaadin.tearDown();
        TestSignIn.nobody();
    }
}
