package az.icma.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Ends the session of an account that was disabled or changed, a session that was ended from elsewhere, and one that lay
 * unused or is too old: its next request finds nobody signed in.
 */
class AccountStillValid extends OncePerRequestFilter {

    private static final String WHY = AccountStillValid.class.getName();
    private static final String IDLE = "idle";
    private static final String ENDED = "ended";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final StaffSessions sessions;
    private final Clock clock;

    AccountStillValid(JdbcClient jdbc, Accounts accounts, StaffSessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Why this request finds nobody signed in, for the sign-in page to say; empty if nobody was. */
    static Optional<String> why(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(WHY));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal) {
            look(principal, request, response);
        }
        chain.doFilter(request, response);
    }

    private void look(AccountPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
        Optional<Boolean> hasFactor = ifValid(principal);
        Instant now = clock.instant();
        if (hasFactor.isEmpty()) {
            end(request, ENDED);
        } else if (principal.session().isOver(now, IdleRule.limit(principal))) {
            sessions.end(principal.session());
            end(request, IDLE);
        } else {
            note(principal.session(), now, request);
            if (principal.mustSetUp() && hasFactor.get()) {
                arrive(principal, request, response);
            }
        }
    }

    /** An open page calls home by itself; that alone shall not keep somebody signed in. */
    private void note(OpenSession session, Instant now, HttpServletRequest request) {
        String query = request.getQueryString();
        boolean byItself = query != null && query.contains("v-r=heartbeat");
        if (!byItself && session.seen(now)) {
            sessions.seen(session);
        }
    }

    /** The second factor stands now, so the person gets what the roles allow. */
    private void arrive(AccountPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
        accounts.findById(principal.signedIn().id()).ifPresent(account -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    AccountPrincipal.of(account, principal.session()).authentication());
            SecurityContextHolder.setContext(context);
            new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        });
    }

    private static void end(HttpServletRequest request, String why) {
        request.setAttribute(WHY, why);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Whether the account has a second factor; empty if the account or the session is not what it was. */
    private Optional<Boolean> ifValid(AccountPrincipal principal) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM second_factor WHERE user_id = u.id)
                               OR EXISTS (SELECT FROM user_credentials WHERE user_entity_user_id = :handle)
                          FROM app_user u JOIN staff_session s ON s.user_id = u.id
                         WHERE u.id = :user AND u.enabled AND u.session_stamp = :stamp
                           AND s.id = :session AND s.ended_at IS NULL""")
                .param("user", principal.signedIn().id())
                .param("handle", PasskeyOwners.handle(principal.signedIn().id()).toBase64UrlString())
                .param("stamp", principal.sessionStamp())
                .param("session", principal.session().id())
                .query(Boolean.class)
                .optional();
    }
}
