package az.icma.security;

import az.icma.security.StaffActed.What;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may sign in, and as what. Nobody is ever deleted: history keeps its names. Every change needs a fresh proof of who
 * makes it.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AccountAdministration {

    private final Accounts accounts;
    private final Invitations invitations;
    private final StaffSnapshot snapshot;
    private final CurrentUser currentUser;
    private final FactorCodes codes;
    private final StaffSessions sessions;
    private final FreshProof proof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            Invitations invitations,
            StaffSnapshot snapshot,
            CurrentUser currentUser,
            FactorCodes codes,
            StaffSessions sessions,
            FreshProof proof,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.snapshot = snapshot;
        this.currentUser = currentUser;
        this.codes = codes;
        this.sessions = sessions;
        this.proof = proof;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody, in the order of the Azerbaijani alphabet. */
    @Transactional(readOnly = true)
    public List<StaffMember> everybody() {
        return accounts.findAll().stream()
                .map(account -> StaffMember.of(account, codes.isProtected(account.id())))
                .sorted(Comparator.comparing(StaffMember::name, AzerbaijaniText.order()))
                .toList();
    }

    /** Makes the account and answers the token of its one-time link, which nobody can see again. */
    @Transactional
    public String invite(StaffDetails details) {
        proof.require();
        check(details);
        if (accounts.findByLogin(Account.fold(details.login())).isPresent()) {
            throw new Refused("security.account.error.login-taken");
        }
        Account account = new Account(UUID.randomUUID(), details.login(), details.name(), clock.instant());
        account.work(details.roles(), details.districts());
        accounts.saveAndFlush(account);
        snapshot.changed();
        acted(What.INVITED, account);
        return invitations.issueFor(account.id());
    }

    /** Changed roles or districts end the person's sessions, so that they hold from the next click. */
    @Transactional
    public void change(UUID id, StaffDetails details) {
        proof.require();
        check(details);
        Account account = get(id);
        String login = Account.fold(details.login());
        boolean taken = accounts.findByLogin(login)
                .filter(other -> !other.id().equals(id))
                .isPresent();
        if (taken) {
            throw new Refused("security.account.error.login-taken");
        }
        if (account.has(Role.ADMIN) && !details.roles().contains(Role.ADMIN)) {
            keepOneAdministratorBeside(account);
        }
        account.rename(details.name());
        account.chooseLogin(login);
        account.work(details.roles(), details.districts());
        changed(What.CHANGED, account);
    }

    /** The person is signed out at the next click. */
    @Transactional
    public void disable(UUID id) {
        proof.require();
        Account account = get(id);
        if (account.id().equals(currentUser.require().id())) {
            throw new Refused("security.account.error.own-account");
        }
        if (account.has(Role.ADMIN)) {
            keepOneAdministratorBeside(account);
        }
        account.disable();
        changed(What.DISABLED, account);
    }

    @Transactional
    public void enable(UUID id) {
        proof.require();
        Account account = get(id);
        account.enable();
        changed(What.ENABLED, account);
    }

    /** The change is in the database before anybody who hears of it looks. */
    private void changed(What what, Account account) {
        accounts.flush();
        snapshot.changed();
        events.publishEvent(new StaffChanged(account.id()));
        acted(what, account);
    }

    /** A new one-time link; the old password works until a new one is chosen. */
    @Transactional
    public String newPassword(UUID id) {
        proof.require();
        Account account = get(id);
        acted(What.PASSWORD_LINK_ISSUED, account);
        return invitations.issueFor(account.id());
    }

    /**
     * For a colleague who has lost app or passkeys, and the recovery codes. Whoever asks for it must be known to be that colleague:
     * from now on the password alone opens the account, until a new factor is set up.
     */
    @Transactional
    public void resetSecondFactor(UUID id) {
        proof.require();
        Account account = get(id);
        codes.reset(account.id());
        account.endSessions();
        acted(What.FACTOR_RESET, account);
    }

    /** The person is signed out of every browser at the next click. */
    @Transactional
    public void endSessions(UUID id) {
        proof.require();
        Account account = get(id);
        account.endSessions();
        sessions.endAllOf(account.id());
        acted(What.SESSIONS_ENDED, account);
    }

    private void acted(What what, Account account) {
        events.publishEvent(new StaffActed(what, currentUser.get().map(SignedIn::id), Optional.of(account.id())));
    }

    private Account get(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new Refused("security.account.error.gone"));
    }

    /** Locks the administrators, so that two of them cannot remove each other at once. */
    private void keepOneAdministratorBeside(Account leaving) {
        boolean another = accounts.lockAbleToSignIn(Role.ADMIN).stream()
                .anyMatch(admin -> !admin.id().equals(leaving.id()));
        if (!another) {
            throw new Refused("security.account.error.last-administrator");
        }
    }

    private static void check(StaffDetails details) {
        LoginRule.check(details.login());
        if (details.name().isBlank()) {
            throw new Refused("security.account.error.name-missing");
        }
        if (details.roles().isEmpty()) {
            throw new Refused("security.account.error.role-missing");
        }
    }

    /** @param districts ISO codes; empty means all */
    public record StaffDetails(String login, String name, Set<Role> roles, Set<String> districts) {}

    /**
     * @param invited true until the person has chosen a password
     * @param secondFactor true while the password alone opens nothing
     */
    public record StaffMember(
            UUID id,
            String login,
            String name,
            Set<Role> roles,
            Set<String> districts,
            boolean enabled,
            boolean invited,
            boolean secondFactor) {

        private static StaffMember of(Account account, boolean secondFactor) {
            return new StaffMember(
                    account.id(),
                    account.login().orElse(""),
                    account.displayName(),
                    account.roles(),
                    account.districts(),
                    account.isEnabled(),
                    account.passwordHash().isEmpty(),
                    secondFactor);
        }
    }
}
