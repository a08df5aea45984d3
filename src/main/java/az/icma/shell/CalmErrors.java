package az.icma.shell;

import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Errors in the user's language: a refusal says its reason, anything else a number by which we find it in the log. Never
 * a stack trace on a page.
 */
class CalmErrors implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(CalmErrors.class);
    private static final int NUMBER_LENGTH = 8;

    /** What the operating system says of a connection that the other side closed. */
    private static final Set<String> GONE = Set.of("Broken pipe", "Connection reset by peer");

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        Optional<Refused> refusal = find(problem, Refused.class);
        if (refusal.isPresent()) {
            show(() -> Notices.refused(refusal.get()));
        } else if (find(problem, AccessDeniedException.class).isPresent()) {
            show(() -> Notices.refused("shell.error.not-allowed"));
        } else if (find(problem, ConcurrencyFailureException.class).isPresent()) {
            log.info("Two people changed the same thing at once", problem);
            show(() -> Notices.refused("shell.error.changed-meanwhile"));
        } else if (isSomebodyGone(problem)) {
            log.debug("The browser was gone before the answer was through: {}", problem.getMessage());
        } else {
            String number = log(problem);
            show(() -> Notices.refused("shell.error.unexpected", number));
        }
    }

    /** Writes the problem to the log under a number that a person can read out. */
    static String log(Throwable problem) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
        log.error("Error {}", number, problem);
        return number;
    }

    /** People close pages and leave the network while we answer: nothing to mend, and nobody to show it to. */
    static boolean isSomebodyGone(Throwable problem) {
        return find(problem, ClientAbortException.class).isPresent()
                || find(problem, AsyncRequestNotUsableException.class).isPresent()
                || find(problem, IOException.class)
                        .map(IOException::getMessage)
                        .filter(GONE::contains)
                        .isPresent();
    }

    static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> type) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static void show(Runnable notice) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            notice.run();
        }
    }
}
