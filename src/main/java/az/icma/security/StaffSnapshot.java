package az.icma.security;

import az.icma.shared.AzerbaijaniText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The directory in memory: lists and timelines ask for a name per row. Own changes show at once, those of another node
 * within seconds.
 */
@Component
class StaffSnapshot implements StaffDirectory {

    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();
    private static final String SYSTEM = "—";

    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private volatile Snapshot snapshot;

    StaffSnapshot(Accounts accounts, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public String name(UUID userId) {
        return find(userId).map(SignedIn::name).orElse(SYSTEM);
    }

    @Override
    public Optional<SignedIn> find(UUID userId) {
        return userId == null
                ? Optional.empty()
                : Optional.ofNullable(current().people().get(userId)).map(Person::signedIn);
    }

    @Override
    public boolean hasLeft(UUID userId) {
        Person known = current().people().get(userId);
        return known != null && !known.enabled();
    }

    @Override
    public List<SignedIn> withAnyOf(Role... roles) {
        return current().people().values().stream()
                .filter(Person::enabled)
                .map(Person::signedIn)
                .filter(person -> Stream.of(roles).anyMatch(person::has))
                .toList();
    }

    /** To be called in the transaction that changes an account. */
    void changed() {
        snapshot = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    snapshot = null;
                }
            });
        }
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (known != null && System.nanoTime() - known.readAt() < FRESH_NANOS) {
            return known;
        }
        long now = System.nanoTime();
        Snapshot read = new Snapshot(transaction.execute(status -> readPeople()), now);
        snapshot = read;
        return read;
    }

    private Map<UUID, Person> readPeople() {
        Comparator<Account> byName = Comparator.comparing(Account::displayName, AzerbaijaniText.order());
        Map<UUID, Person> people = new LinkedHashMap<>();
        accounts.findAll().stream()
                .sorted(byName)
                .forEach(account -> people.put(account.id(), new Person(account.signedIn(), account.isEnabled())));
        return people;
    }

    private record Person(SignedIn signedIn, boolean enabled) {}

    private record Snapshot(Map<UUID, Person> people, long readAt) {}
}
