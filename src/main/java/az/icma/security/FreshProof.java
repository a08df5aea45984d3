package az.icma.security;

import az.icma.security.StaffActed.What;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jakarta.servlet.http.HttpServletRequest;

/**
 * That whoever asks is still the person who signed in: a passkey, a code, or the password of an account without a second factor,
 * not older than five minutes. Services ask for it before what would do most harm from an unattended desk.
 */
@Service
public class FreshProof {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String PROVING = "proof";

    private final SessionUser currentUser;
    private final Accounts accounts;
    private final FactorCodes codes;
    private final PasskeyCeremony passkeys;
    private final PasskeyQuestions questions;
    private final PasswordEncoder passwords;
    private final SlowDown slowDown;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreshProof(
            SessionUser currentUser,
            Accounts accounts,
            FactorCodes codes,
            PasskeyCeremony passkeys,
            PasskeyQuestions questions,
            PasswordEncoder passwords,
            SlowDown slowDown,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.codes = codes;
        this.passkeys = passkeys;
        this.questions = questions;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProofNeeded unless the person has proved within the last minutes who they are */
    public void require() {
        boolean fresh = currentUser
                .principal()
                .filter(principal ->
                        principal.session().isProvedSince(clock.instant().minus(FRESH)))
                .isPresent();
        if (!fresh) {
            throw new ProofNeeded(this);
        }
    }

    /** True if the proof is a code, false if it is the password. */
    public boolean isByCode() {
        return codes.isProtected(currentUser.require().id());
    }

    /** True if a passkey is a proof as well. */
    public boolean isByPasskey() {
        return passkeys.has(currentUser.require().id());
    }

    /** What to ask of the browser, for {@link #givePasskey}. */
    public String askForPasskey(HttpServletRequest request) {
        return questions.ask(request);
    }

    /** @throws Refused unless it is a passkey of the signed-in person */
    public void givePasskey(HttpServletRequest request, String answer) {
        AccountPrincipal principal = currentUser.principal().orElseThrow(() -> new Refused("security.signed-out"));
        UUID me = principal.signedIn().id();
        if (questions.answered(request, answer).filter(me::equals).isEmpty()) {
            events.publishEvent(new StaffActed(What.PROOF_REFUSED, Optional.of(me), Optional.of(me)));
            throw new Refused("security.proof.error.passkey");
        }
        principal.session().prove(clock.instant());
    }

    /** @throws Refused for a wrong code or password, of which the next must wait */
    public void give(String typed) {
        AccountPrincipal principal = currentUser.principal().orElseThrow(() -> new Refused("security.signed-out"));
        UUID me = principal.signedIn().id();
        if (isByCode()) {
            giveCode(me, typed);
        } else {
            givePassword(me, typed);
        }
        principal.session().prove(clock.instant());
    }

    private void giveCode(UUID me, String code) {
        codes.check(me, code, PROVING).refuseUnlessRight();
    }

    private void givePassword(UUID me, String password) {
        String counter = PROVING + "|" + me;
        if (!slowDown.mayTry(counter)) {
            throw new Refused("security.factor.error.wait");
        }
        boolean right = password.length() <= PasswordRule.LONGEST
                && accounts.findById(me)
                        .flatMap(Account::passwordHash)
                        .filter(hash -> passwords.matches(password, hash))
                        .isPresent();
        if (!right) {
            events.publishEvent(new StaffActed(What.PROOF_REFUSED, Optional.of(me), Optional.of(me)));
            throw new Refused("security.proof.error.password");
        }
        slowDown.succeeded(counter);
    }
}
