package az.icma.security;

import az.icma.security.StaffActed.What;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/** A new password for the signed-in person, who says the old one, or proves in another way who they are. */
@Service
public class OwnPassword {

    private final SessionUser currentUser;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final StaffSessions sessions;
    private final FreshProof proof;
    private final ApplicationEventPublisher events;

    OwnPassword(
            SessionUser currentUser,
            Accounts accounts,
            PasswordEncoder passwords,
            StaffSessions sessions,
            FreshProof proof,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.proof = proof;
        this.events = events;
    }

    /** Every other session of the person ends: whoever knew the old password has no use of it. */
    @Transactional
    public void change(String password) {
        proof.require();
        UUID me = currentUser.require().id();
        Account account = accounts.findById(me).orElseThrow(() -> new Refused("security.signed-out"));
        PasswordRule.check(password, account.login().orElse(""), account.displayName());
        if (account.passwordHash()
                .filter(hash -> passwords.matches(password, hash))
                .isPresent()) {
            throw new Refused("security.password.error.same");
        }
        account.changePassword(passwords.encode(password));
        sessions.endMineElsewhere();
        events.publishEvent(new StaffActed(What.PASSWORD_CHANGED, Optional.of(me), Optional.of(me)));
    }
}
