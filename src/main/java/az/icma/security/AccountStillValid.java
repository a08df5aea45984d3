package az.icma.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Ends the session of an account that was disabled or changed: its next request finds nobody signed in. */
class AccountStillValid extends OncePerRequestFilter {

    private final JdbcClient jdbc;

    AccountStillValid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && !isValid(principal)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isValid(AccountPrincipal principal) {
        UUID id = principal.signedIn().id();
        return jdbc.sql("SELECT 1 FROM app_user WHERE id = ? AND enabled AND session_stamp = ?")
                .params(id, principal.sessionStamp())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
