package az.icma.security;

import az.icma.security.StaffActed.What;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passkeys of the signed-in person: keys in a phone, computer or stick that open nothing at any other address. */
@Service
public class Passkeys {

    private static final int LONGEST_NAME = 60;

    private final SessionUser currentUser;
    private final PasskeyCeremony ceremony;
    private final SecondFactor factor;
    private final FactorCodes codes;
    private final RecoveryCodes recoveryCodes;
    private final FreshProof proof;
    private final ApplicationEventPublisher events;

    Passkeys(
            SessionUser currentUser,
            PasskeyCeremony ceremony,
            SecondFactor factor,
            FactorCodes codes,
            RecoveryCodes recoveryCodes,
            FreshProof proof,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.ceremony = ceremony;
        this.factor = factor;
        this.codes = codes;
        this.recoveryCodes = recoveryCodes;
        this.proof = proof;
        this.events = events;
    }

    /** The oldest first. */
    public List<Passkey> mine() {
        return ceremony.of(me()).stream()
                .map(Passkey::of)
                .sorted(Comparator.comparing(Passkey::created))
                .toList();
    }

    /** What the browser must ask the device. Needs a fresh proof: a passkey opens the account for good. */
    public Question begin() {
        proof.require();
        PublicKeyCredentialCreationOptions asked =
                ceremony.askForNew(SecurityContextHolder.getContext().getAuthentication());
        return new Question(asked, ceremony.inBrowsersWords(asked));
    }

    /**
     * Keeps the passkey that the device has made.
     *
     * @param name by which the person knows the device again
     * @return recovery codes, which nobody can see again; empty where the account has some already
     */
    @Transactional
    public List<String> confirm(Question question, String answer, String name) {
        UUID me = me();
        boolean first = !codes.isProtected(me);
        if (name.isBlank()) {
            throw new Refused("security.passkey.error.name-missing");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new Refused("security.passkey.error.name-long", LONGEST_NAME);
        }
        if (!ceremony.keep(question.asked, answer, name.strip())) {
            throw new Refused("security.passkey.error.not-made");
        }
        tell(What.PASSKEY_ADDED, me);
        return first ? recoveryCodes.issue(me) : List.of();
    }

    /** The last one stays where a role asks for a second factor and there is no app. */
    @Transactional
    public void remove(Passkey passkey) {
        proof.require();
        UUID me = me();
        List<CredentialRecord> all = ceremony.of(me);
        boolean last = all.size() == 1 && codes.setUpAt(me).isEmpty();
        if (last && factor.mine().required()) {
            throw new Refused("security.passkey.error.required");
        }
        all.stream()
                .filter(record -> record.getCredentialId().equals(passkey.id))
                .forEach(record -> ceremony.forget(record.getCredentialId()));
        if (last) {
            recoveryCodes.remove(me);
        }
        tell(What.PASSKEY_REMOVED, me);
    }

    private void tell(What what, UUID me) {
        events.publishEvent(new StaffActed(what, Optional.of(me), Optional.of(me)));
    }

    private UUID me() {
        return currentUser.require().id();
    }

    /** What a device is asked; good for the answer to it alone. */
    public static final class Question {

        private final PublicKeyCredentialCreationOptions asked;
        private final String text;

        private Question(PublicKeyCredentialCreationOptions asked, String text) {
            this.asked = asked;
            this.text = text;
        }

        /** As JSON, for the browser. */
        public String text() {
            return text;
        }
    }

    /**
     * One device, stick or store of passkeys.
     *
     * @param used the last sign-in with it; when it was made, if there was none
     */
    public record Passkey(Bytes id, String name, Instant created, Instant used) {

        private static Passkey of(CredentialRecord record) {
            return new Passkey(record.getCredentialId(), record.getLabel(), record.getCreated(), record.getLastUsed());
        }
    }
}
