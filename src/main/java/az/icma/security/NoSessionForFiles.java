package az.icma.security;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Below {@code /VAADIN} lie files for everybody and the contents of open pages. The servlet begins a session to look for
 * a page where it finds no file, so guessing names would fill the memory: here it is told that there is none.
 */
class NoSessionForFiles extends OncePerRequestFilter {

    static final String FOLDER = "/VAADIN";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + FOLDER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OnlyTheSessionThereIs(request), response);
    }

    private static final class OnlyTheSessionThereIs extends HttpServletRequestWrapper {

        private OnlyTheSessionThereIs(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            return super.getSession(false);
        }
    }
}
