package az.icma.registry;

import az.icma.shared.AzerbaijaniText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All people in memory, in the order of the Azerbaijani alphabet. Before each use it reads what was committed since the
 * last one, so every node finds what any node has written, and no folded name stands in the database.
 */
@Component
class PersonIndex {

    /** A change becomes visible up to a transaction's length after the moment it bears. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final People people;
    private final TransactionTemplate committedOnly;

    private volatile List<IndexedPerson> sorted = List.of();
    private final Map<UUID, Instant> known = new HashMap<>();
    private Instant newest = Instant.EPOCH;

    PersonIndex(JdbcClient jdbc, People people, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.people = people;
        committedOnly = new TransactionTemplate(transactions);
        committedOnly.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        committedOnly.setReadOnly(true);
    }

    List<IndexedPerson> people() {
        refresh();
        return sorted;
    }

    private synchronized void refresh() {
        committedOnly.executeWithoutResult(status -> {
            Map<UUID, Instant> changes = changes();
            changes.entrySet().removeIf(change -> change.getValue().equals(known.get(change.getKey())));
            if (!changes.isEmpty()) {
                sorted = replace(changes);
                known.putAll(changes);
                newest =
                        changes.values().stream().max(Comparator.naturalOrder()).orElse(newest);
            }
        });
    }

    private Map<UUID, Instant> changes() {
        Map<UUID, Instant> changes = new HashMap<>();
        jdbc.sql("SELECT id, changed_at FROM person WHERE changed_at > :since")
                .param("since", Timestamp.from(newest.minus(LONGEST_TRANSACTION)))
                .query(row -> {
                    changes.put(
                            row.getObject("id", UUID.class),
                            row.getTimestamp("changed_at").toInstant());
                });
        return changes;
    }

    private List<IndexedPerson> replace(Map<UUID, Instant> changes) {
        List<IndexedPerson> next = new ArrayList<>(sorted);
        next.removeIf(person -> changes.containsKey(person.id()));
        List<UUID> changed = List.copyOf(changes.keySet());
        for (int from = 0; from < changed.size(); from += BATCH) {
            List<UUID> batch = changed.subList(from, Math.min(from + BATCH, changed.size()));
            people.findByIdIn(batch).stream()
                    .filter(person -> person.standingId().equals(person.id()))
                    .map(Person::card)
                    .map(IndexedPerson::of)
                    .forEach(next::add);
        }
        next.sort(Comparator.comparing(IndexedPerson::name, AzerbaijaniText.order())
                .thenComparing(IndexedPerson::id));
        return List.copyOf(next);
    }
}
