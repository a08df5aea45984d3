package az.icma.security;

import az.icma.security.SecondFactorNeeded.Half;
import az.icma.security.StaffActed.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A whole sign-in by passkey: it is both what somebody has and what they are or know, so nothing else is asked. */
class PasskeySignIn extends AbstractAuthenticationProcessingFilter {

    static final String ADDRESS = "/login/passkey";

    private final PasskeyQuestions questions;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeySignIn(PasskeyQuestions questions, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADDRESS));
        this.questions = questions;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler(SignInSteps.PASSWORD + "?passkey"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> owner = questions.answered(request, request.getParameter("answer"));
        Account account =
                owner.flatMap(accounts::findById).filter(Account::canSignIn).orElseThrow(() -> refused(owner));
        Half.forget(request);
        Optional<UUID> person = Optional.of(account.id());
        events.publishEvent(new StaffActed(What.SIGNED_IN, person, person));
        return AccountPrincipal.of(account, OpenSession.begin(clock.instant())).authentication();
    }

    private BadCredentialsException refused(Optional<UUID> owner) {
        events.publishEvent(new StaffActed(What.SIGN_IN_REFUSED, Optional.empty(), owner));
        return new BadCredentialsException("No passkey of anybody who may sign in");
    }
}
