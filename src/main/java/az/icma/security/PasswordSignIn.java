package az.icma.security;

import az.icma.security.KnownDevices.Device;
import az.icma.security.StaffActed.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Login and password, which is all of a sign-in only for whoever has no second factor. An unknown login costs the same
 * time and gets the same answer as a wrong password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SlowDown slowDown;
    private final KnownDevices devices;
    private final FactorCodes codes;
    private final SecondFactorRule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder passwords,
            SlowDown slowDown,
            KnownDevices devices,
            FactorCodes codes,
            SecondFactorRule rule,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.devices = devices;
        this.codes = codes;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    @Transactional(readOnly = true)
    public Authentication authenticate(Authentication attempt) {
        String login = Account.fold(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        String counter =
                devices.counter(login, attempt.getDetails() instanceof Device device ? device : Device.UNKNOWN);
        if (!slowDown.mayTry(counter)) {
            throw new LockedException("Too many attempts in a row");
        }
        Optional<Account> account = accounts.findByLogin(login).filter(Account::canSignIn);
        String hash = account.flatMap(Account::passwordHash).orElse(nobodysHash);
        boolean matches = password.length() <= PasswordRule.LONGEST && passwords.matches(password, hash);
        if (account.isEmpty() || !matches) {
            events.publishEvent(new StaffActed(What.SIGN_IN_REFUSED, Optional.empty(), account.map(Account::id)));
            throw new BadCredentialsException("Login or password is wrong");
        }
        slowDown.succeeded(counter);
        if (codes.isProtected(account.get().id())) {
            throw new SecondFactorNeeded(account.get());
        }
        Optional<UUID> person = account.map(Account::id);
        events.publishEvent(new StaffActed(What.SIGNED_IN, person, person));
        return arriving(account.get()).authentication();
    }

    private AccountPrincipal arriving(Account account) {
        OpenSession session = OpenSession.begin(clock.instant());
        return rule.requiredFor(account.roles())
                ? AccountPrincipal.settingUp(account, session)
                : AccountPrincipal.of(account, session);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
