package az.icma.security;

import az.icma.security.KnownDevices.Device;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The way in: the password and a code where there is a second factor, or a passkey; and a look at every request that it still holds; and
 * the quick way out.
 */
@Component
class SignInSteps {

    static final String PASSWORD = "/login";

    private final FactorCodes codes;
    private final PasskeyQuestions passkeys;
    private final Accounts accounts;
    private final KnownDevices devices;
    private final StaffSessions sessions;
    private final Arrival arrival;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInSteps(
            FactorCodes codes,
            PasskeyQuestions passkeys,
            Accounts accounts,
            KnownDevices devices,
            StaffSessions sessions,
            Arrival arrival,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.arrival = arrival;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void standIn(HttpSecurity http, RequestCache returnAddress) throws Exception {
        http.formLogin(form -> form.authenticationDetailsSource(Device::of).failureHandler(this::failed));
        http.sessionManagement(session -> session.addSessionAuthenticationStrategy(arrival));
        http.addFilterAfter(
                arriving(new CodeSignIn(codes, accounts, devices, events, clock), returnAddress),
                UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(
                arriving(new PasskeySignIn(passkeys, accounts, events, clock), returnAddress),
                UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new AccountStillValid(jdbc, accounts, sessions, clock), AuthorizationFilter.class);
        http.addFilterAfter(new QuickExit(events, clock), AccountStillValid.class);
    }

    private <F extends AbstractAuthenticationProcessingFilter> F arriving(F filter, RequestCache returnAddress) {
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(returnAddress);
        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), arrival)));
        filter.setAuthenticationSuccessHandler(onwards);
        return filter;
    }

    /** The address tells only whether to wait, for known and unknown logins alike; the code only after the password. */
    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String next = PASSWORD + "?error";
        if (reason instanceof SecondFactorNeeded needed) {
            needed.remember(request, clock);
            next = CodeSignIn.ADDRESS;
        } else if (reason instanceof LockedException) {
            next = PASSWORD + "?wait";
        }
        response.sendRedirect(request.getContextPath() + next);
    }
}
