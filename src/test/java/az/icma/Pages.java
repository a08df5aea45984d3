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
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;

/** Pages without a browser: opens them as the given person, in the given language. */
public final class Pages {

    private static final Routes ROUTES = routes();

    private Pages() {}

    public static void openAs(SignedIn person, Locale locale, ApplicationContext application) {
        openAsStranger(application);
        TestSignIn.as(person);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        FakeRequest request = currentRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
        UI.getCurrent().setLocale(locale);
    }

    /** As somebody who has not signed in. */
    public static void openAsStranger(ApplicationContext application) {
        TestSignIn.nobody();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
    }

    /** Karibu finds public views only; ours are package-private. */
    private static Routes routes() {
        Routes routes = new Routes().autoDiscoverViews("az.icma");
        routes.getRoutes().addAll(PageInventory.views());
        return routes;
    }

    /** Vaadin wraps the request, depending on what runs before: once or twice. */
    private static FakeRequest currentRequest() {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        return (FakeRequest) request;
    }

    public static void close() {
        MockVaadin.tearDown();
        TestSignIn.nobody();
    }
}
