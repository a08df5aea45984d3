package az.icma.security;

import java.util.regex.Pattern;
import jakarta.servlet.http.HttpServletRequest;

/**
 * An address that is open to strangers, without a sign-in and without a session. Published as a bean by the module that
 * answers there, and only while whoever runs the server wants it.
 *
 * @param path exactly the paths that are answered: whatever else is asked for would end at the pages and begin a session
 */
public record OpenAddress(Pattern path) {

    boolean isAskedFor(HttpServletRequest request) {
        String context = request.getContextPath() == null ? "" : request.getContextPath();
        String asked = request.getRequestURI();
        return asked != null
                && asked.startsWith(context)
                && path.matcher(asked.substring(context.length())).matches();
    }
}
