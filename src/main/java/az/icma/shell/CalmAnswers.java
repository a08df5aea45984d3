package az.icma.shell;

import az.icma.security.StrictHeaders;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.Languages;
import com.vaadin.flow.i18n.I18NProvider;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The outermost layer of the server: every answer carries the strict headers, also the one to a request that no filter
 * ever saw, and an error that nobody worded gets a small calm page. Names neither server nor cause.
 */
class CalmAnswers extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(CalmAnswers.class);
    private static final int FIRST_ERROR = 400;
    private static final int TOO_MANY_REQUESTS = 429;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 1rem }</style>
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            <p><a href="/">%4$s</a></p>
            </main>
            </body>
            </html>
            """;

    private final I18NProvider texts;

    CalmAnswers(I18NProvider texts) {
        this.texts = texts;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        StrictHeaders.writeTo(response);
        super.invoke(request, response);
    }

    /** Headers once more: an exception on the way has emptied the answer. */
    @Override
    protected void report(Request request, Response response, Throwable problem) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        StrictHeaders.writeTo(response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(inAscii(page(status, language(request))));
                response.finishResponse();
            }
        } catch (IOException gone) {
            log.debug("Nobody waits for the answer any more", gone);
        }
    }

    private String page(int status, Locale language) {
        String kind = kind(status);
        return PAGE.formatted(
                language.getLanguage(),
                texts.getTranslation("shell.answer." + kind + ".title", language),
                texts.getTranslation("shell.answer." + kind + ".text", language),
                texts.getTranslation("shell.not-found.home", language));
    }

    /** Whoever failed may have settled on an alphabet without ə already. */
    private static String inAscii(String page) {
        return page.codePoints()
                .mapToObj(letter -> letter < 128 ? Character.toString(letter) : "&#" + letter + ";")
                .collect(Collectors.joining());
    }

    private static String kind(int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return "failed";
        }
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "not-found";
            case TOO_MANY_REQUESTS -> "too-many";
            default -> "refused";
        };
    }

    private static Locale language(Request request) {
        Optional<Locale> chosen = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Languages.ours(tag).stream())
                .findFirst();
        return chosen.orElseGet(() -> request.getHeader("Accept-Language") == null
                ? AzerbaijaniText.AZ
                : Languages.best(request.getLocales()));
    }
}
