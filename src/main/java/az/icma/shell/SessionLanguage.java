package az.icma.shell;

import az.icma.security.Preferences;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.Languages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.servlet.http.Cookie;

/** Which language a page opens in: the account's, else this device's, else the browser's, else Azerbaijani. */
@Component
class SessionLanguage {

    private final Preferences preferences;

    SessionLanguage(Preferences preferences) {
        this.preferences = preferences;
    }

    void applyTo(UI ui) {
        VaadinSession session = ui.getSession();
        Locale locale = of(session, VaadinRequest.getCurrent());
        session.setLocale(locale);
        ui.setLocale(locale);
    }

    /** Keeps a fresh choice with the account; before signing in it waits in the session. */
    Locale of(VaadinSession session, VaadinRequest request) {
        if (session != null && preferences.areKept()) {
            Languages.takeJustChosen(session).ifPresent(preferences::choose);
        }
        return preferences.language().flatMap(Languages::ours).orElseGet(() -> ofDevice(request));
    }

    private static Locale ofDevice(VaadinRequest request) {
        return cookie(request, Languages.COOKIE).flatMap(Languages::ours).orElseGet(() -> ofBrowser(request));
    }

    /** Without the header the container would answer the server's own language. */
    private static Locale ofBrowser(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null ? AzerbaijaniText.AZ : Languages.best(request.getLocales());
    }

    static Optional<String> cookie(VaadinRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
