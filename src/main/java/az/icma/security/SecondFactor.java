package az.icma.security;

import az.icma.security.StaffActed.What;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The second factor of the signed-in person: an app that shows codes, and ten codes on paper for the day it is lost. For
 * the other kind see {@link Passkeys}.
 */
@Service
public class SecondFactor {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HERE = "here";

    private final SessionUser currentUser;
    private final Accounts accounts;
    private final FactorCodes codes;
    private final RecoveryCodes recoveryCodes;
    private final PasskeyCeremony passkeys;
    private final SecondFactorRule rule;
    private final FreshProof proof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactor(
            SessionUser currentUser,
            Accounts accounts,
            FactorCodes codes,
            RecoveryCodes recoveryCodes,
            PasskeyCeremony passkeys,
            SecondFactorRule rule,
            FreshProof proof,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.codes = codes;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.rule = rule;
        this.proof = proof;
        this.events = events;
        this.clock = clock;
    }

    /** How things stand for the signed-in person. */
    public State mine() {
        UUID me = me();
        return new State(codes.setUpAt(me), passkeys.has(me), recoveryCodes.left(me), isRequiredOf(me));
    }

    /** True until the person has set up what their roles ask for: before, nothing else is open to them. */
    public boolean mustBeSetUpFirst() {
        return currentUser.principal().map(AccountPrincipal::mustSetUp).orElse(false);
    }

    /** A fresh secret for the app. Nothing is kept before a code shows that the app has it. */
    public NewSecret begin() {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new NewSecret(secret, login(me()));
    }

    /**
     * From now on signing in asks for a code; also replaces a factor that there was, which needs a fresh proof.
     *
     * @return recovery codes, which nobody can see again
     */
    @Transactional
    public List<String> confirm(NewSecret secret, String code) {
        UUID me = me();
        if (codes.isProtected(me)) {
            proof.require();
        }
        OptionalLong step = Totp.step(secret.bytes(), code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            throw new Refused("security.factor.error.not-the-app");
        }
        codes.keep(me, secret.bytes(), step.getAsLong());
        tell(What.FACTOR_SET_UP, me);
        return recoveryCodes.issue(me);
    }

    /** New recovery codes; the ones before work no more. */
    @Transactional
    public List<String> renewRecoveryCodes() {
        proof.require();
        UUID me = me();
        tell(What.RECOVERY_CODES_RENEWED, me);
        return recoveryCodes.issue(me);
    }

    /** In no transaction of its own, so that the record of a refused code stays. */
    public void remove(String code) {
        UUID me = me();
        if (isRequiredOf(me) && !passkeys.has(me)) {
            throw new Refused("security.factor.error.required");
        }
        codes.check(me, code, HERE).refuseUnlessRight();
        codes.remove(me);
        tell(What.FACTOR_REMOVED, me);
    }

    private boolean isRequiredOf(UUID me) {
        return accounts.findById(me)
                .map(Account::roles)
                .filter(rule::requiredFor)
                .isPresent();
    }

    private String login(UUID me) {
        return accounts.findById(me).flatMap(Account::login).orElse("");
    }

    private void tell(What what, UUID me) {
        events.publishEvent(new StaffActed(what, Optional.of(me), Optional.of(me)));
    }

    private UUID me() {
        return currentUser.require().id();
    }

    /**
     * @param since when the app was set up; empty while there is none
     * @param passkeys true if there are any, which are a second factor as well
     */
    public record State(Optional<Instant> since, boolean passkeys, int recoveryCodesLeft, boolean required) {

        /** True if the password alone opens nothing. */
        public boolean isOn() {
            return since.isPresent() || passkeys;
        }

        /** True if the app may go. */
        public boolean isRemovable() {
            return since.isPresent() && (!required || passkeys);
        }
    }

    /** What the app must be given, by a picture or by hand. */
    public record NewSecret(byte[] bytes, String login) {

        /** In groups of four, for typing. */
        public String text() {
            return Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1 ");
        }

        /** What the picture says; apps read the house and the login from it. */
        public String address() {
            return "otpauth://totp/Icma:" + login.replace("@", "%40").replace("+", "%2B") + "?secret="
                    + Base32.encode(bytes) + "&issuer=Icma";
        }

        @Override
        public String toString() {
            return "NewSecret[…]";
        }
    }
}
