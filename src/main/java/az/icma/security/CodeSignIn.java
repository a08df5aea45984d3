package az.icma.security;

import az.icma.security.KnownDevices.Device;
import az.icma.security.SecondFactorNeeded.Half;
import az.icma.security.StaffActed.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The second half of a sign-in: the code, from a browser in which the password was right a moment ago. */
class CodeSignIn extends AbstractAuthenticationProcessingFilter {

    static final String ADDRESS = "/login/code";

    private final FactorCodes codes;
    private final Accounts accounts;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeSignIn(
            FactorCodes codes, Accounts accounts, KnownDevices devices, ApplicationEventPublisher events, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADDRESS));
        this.codes = codes;
        this.accounts = accounts;
        this.devices = devices;
        this.events = events;
        this.clock = clock;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationFailureHandler(CodeSignIn::failed);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        Half half = Half.of(request, clock)
                .orElseThrow(() -> new InsufficientAuthenticationException("The password comes first"));
        Account account = accounts.findById(half.account())
                .filter(Account::canSignIn)
                .filter(found -> found.sessionStamp() == half.sessionStamp())
                .orElseThrow(() -> new InsufficientAuthenticationException("The account has changed meanwhile"));
        String from = devices.counter(account.login().orElse(""), Device.of(request));
        switch (codes.check(account.id(), request.getParameter("code"), from)) {
            case TOO_SOON -> throw new LockedException("Too many attempts in a row");
            case WRONG -> throw new BadCredentialsException("The code is wrong");
            case RIGHT -> Half.forget(request);
        }
        Optional<UUID> person = Optional.of(account.id());
        events.publishEvent(new StaffActed(What.SIGNED_IN, person, person));
        return AccountPrincipal.of(account, OpenSession.begin(clock.instant())).authentication();
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String next = ADDRESS + "?error";
        if (reason instanceof LockedException) {
            next = ADDRESS + "?wait";
        } else if (reason instanceof InsufficientAuthenticationException) {
            next = "/login";
        }
        response.sendRedirect(request.getContextPath() + next);
    }
}
