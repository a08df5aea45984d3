package az.icma.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Accounts made by code, not by a person: the demonstration's cast. Pages use invitations instead. */
@Service
public class StaffAccounts {

    private final Accounts accounts;
    private final StaffSnapshot snapshot;
    private final PasswordEncoder passwords;
    private final Clock clock;

    StaffAccounts(Accounts accounts, StaffSnapshot snapshot, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.snapshot = snapshot;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A hash to give to several {@link #create} calls: hashing is slow on purpose. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    /**
     * @param passwordHash from {@link #hash}
     * @param districts ISO codes; empty means all
     */
    @Transactional
    public UUID create(
            UUID id, String login, String displayName, String passwordHash, Set<Role> roles, Set<String> districts) {
        Account account = new Account(id, login, displayName, clock.instant());
        account.choosePassword(passwordHash);
        account.work(roles, districts);
        accounts.saveAndFlush(account);
        snapshot.changed();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<UUID> idOf(String login) {
        return accounts.findByLogin(Account.fold(login)).map(Account::id);
    }

    /** Runs a piece of a story as this person: services see them as the current user, with their roles. */
    public <T> T as(UUID userId, Supplier<T> story) {
        SignedIn person = snapshot.find(userId)
                .orElseThrow(() -> new IllegalArgumentException("No account has the id " + userId));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(new AccountPrincipal(person, 0, OpenSession.unproved(), false).authentication());
        SecurityContextHolder.setContext(acting);
        try {
            return story.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** {@link #as(UUID, Supplier)} for a story without an answer. */
    public void as(UUID userId, Runnable story) {
        as(userId, () -> {
            story.run();
            return null;
        });
    }
}
