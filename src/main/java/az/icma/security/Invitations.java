package az.icma.security;

import az.icma.shared.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One-time links: how a person gets a first or a new password. Whoever holds the link needs no other right. */
@Service
public class Invitations {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final StaffSnapshot snapshot;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Invitations(OneTimeLinks links, Accounts accounts, StaffSnapshot snapshot, PasswordEncoder passwords, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.snapshot = snapshot;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Empty if the link is unknown, used, withdrawn or older than a day: which of them is nobody's business. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return usable(links.findByTokenHash(OneTimeToken.hash(token))).flatMap(this::describe);
    }

    /** Sets the password and, for the first administrator, makes the account. */
    @Transactional
    public void accept(String token, Answer answer) {
        OneTimeLink link = usable(links.lockByTokenHash(OneTimeToken.hash(token)))
                .orElseThrow(() -> new Refused("security.invitation.error.used"));
        Account account = link.userId()
                .map(id -> accounts.findById(id).filter(Account::isEnabled))
                .orElseGet(() -> Optional.of(firstAdministrator(answer)))
                .orElseThrow(() -> new Refused("security.invitation.error.used"));
        PasswordRule.check(answer.password(), account.login().orElse(""), account.displayName());
        account.choosePassword(passwords.encode(answer.password()));
        link.use(clock.instant());
        accounts.saveAndFlush(account);
        snapshot.changed();
    }

    /** Withdraws every earlier link of the person. */
    @Transactional
    String issueFor(UUID userId) {
        Instant now = clock.instant();
        links.withdrawAllOf(userId, now);
        String token = OneTimeToken.create();
        links.save(OneTimeLink.forPerson(userId, OneTimeToken.hash(token), now));
        return token;
    }

    /** Empty as soon as somebody can administer. */
    @Transactional
    Optional<String> issueForFirstAdministrator() {
        Instant now = clock.instant();
        links.withdrawFirstAdministrator(now);
        if (accounts.countAbleToSignIn(Role.ADMIN) > 0) {
            return Optional.empty();
        }
        String token = OneTimeToken.create();
        links.save(OneTimeLink.forFirstAdministrator(OneTimeToken.hash(token), now));
        return Optional.of(token);
    }

    private Optional<OneTimeLink> usable(Optional<OneTimeLink> link) {
        return link.filter(found -> found.isUsable(clock.instant()));
    }

    private Optional<Invitation> describe(OneTimeLink link) {
        if (link.userId().isEmpty()) {
            return Optional.of(new Invitation(true, "", ""));
        }
        return accounts.findById(link.userId().get())
                .filter(Account::isEnabled)
                .map(account -> new Invitation(
                        false, account.displayName(), account.login().orElse("")));
    }

    private Account firstAdministrator(Answer answer) {
        if (accounts.countAbleToSignIn(Role.ADMIN) > 0) {
            throw new Refused("security.invitation.error.used");
        }
        LoginRule.check(answer.login());
        if (accounts.findByLogin(Account.fold(answer.login())).isPresent()) {
            throw new Refused("security.account.error.login-taken");
        }
        Account account = new Account(UUID.randomUUID(), answer.login(), answer.name(), clock.instant());
        account.work(Set.of(Role.ADMIN), Set.of());
        return account;
    }

    /** Whom a link is for. The first administrator chooses name and login. */
    public record Invitation(boolean firstAdministrator, String name, String login) {}

    /** What the invited person typed; name and login count for the first administrator only. */
    public record Answer(String name, String login, String password) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }
}
