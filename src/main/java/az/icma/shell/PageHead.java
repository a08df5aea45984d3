package az.icma.shell;

import az.icma.security.ColorScheme;
import az.icma.security.Preferences;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Base64;

/** What a page needs before its first paint: language, colours, and a policy that lets only our own scripts run. */
@Component
class PageHead implements IndexHtmlRequestListener {

    /** Remembers the colours on this device, so that signing in does not flash. */
    static final String COOKIE = "icma-scheme";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    /** Keeps the theme attribute true to the choice and to the system, without asking the server. */
    private static final String COLOR_SCRIPT =
            """
            (() => {
              const root = document.documentElement;
              const system = matchMedia('(prefers-color-scheme: dark)');
              const apply = () => {
                const scheme = root.dataset.scheme;
                const dark = scheme === 'dark' || (scheme !== 'light' && system.matches);
                root.setAttribute('theme', dark ? 'dark' : 'light');
                root.style.colorScheme = dark ? 'dark' : 'light';
              };
              window.icmaScheme = scheme => {
                root.dataset.scheme = scheme;
                document.cookie = 'icma-scheme=' + scheme + ';path=/;max-age=31536000;samesite=lax';
                apply();
              };
              system.addEventListener('change', apply);
              apply();
            })();
            """;

    /** Flow 24 evaluates the calls that the server sends, hence unsafe-eval, see ADR 0010; the rest comes from here only. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; frame-src 'none'; frame-ancestors 'none'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'";

    private final SessionLanguage language;
    private final Preferences preferences;

    PageHead(SessionLanguage language, Preferences preferences) {
        this.language = language;
        this.preferences = preferences;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document document = response.getDocument();
        String nonce = nonce();
        Element html = document.selectFirst("html");
        html.attr(
                "lang",
                language.of(VaadinSession.getCurrent(), response.getVaadinRequest())
                        .getLanguage());
        html.attr("data-scheme", scheme(response.getVaadinRequest()).code());
        document.head().prependElement("script").appendChild(new DataNode(COLOR_SCRIPT));
        document.head().appendElement("link").attr("rel", "icon").attr("href", BrandIcon.INLINE);
        document.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        document.select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    private ColorScheme scheme(VaadinRequest request) {
        return preferences
                .colorScheme()
                .orElseGet(() -> ColorScheme.ofCode(
                        SessionLanguage.cookie(request, COOKIE).orElse("")));
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
