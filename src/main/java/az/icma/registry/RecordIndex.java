package az.icma.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
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
import java.util.function.Function;

/**
 * All records of one kind in memory, sorted. Before each use it reads what was committed since the last one, so every node
 * finds what any node has written, and no folded name stands in the database.
 *
 * @param <T> a record with the keys that find it
 */
abstract class RecordIndex<T> {

    /** A change becomes visible up to a transaction's length after the moment it bears. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate committedOnly;
    private final String changesSince;
    private final Function<T, UUID> id;
    private final Comparator<T> order;

    private volatile List<T> sorted = List.of();
    private final Map<UUID, Instant> known = new HashMap<>();
    private Instant newest = Instant.EPOCH;

    /** @param table a table with {@code id} and {@code changed_at}, which a trigger sets */
    RecordIndex(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            String table,
            Function<T, UUID> id,
            Comparator<T> order) {
        this.jdbc = jdbc;
        this.changesSince = "SELECT id, changed_at FROM " + table + " WHERE changed_at > :since";
        this.id = id;
        this.order = order.thenComparing(id);
        committedOnly = new TransactionTemplate(transactions);
        committedOnly.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        committedOnly.setReadOnly(true);
    }

    /** Reads records anew; those that were merged into others are left out. */
    abstract List<T> read(List<UUID> ids);

    final List<T> records() {
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
        jdbc.sql(changesSince)
                .param("since", Timestamp.from(newest.minus(LONGEST_TRANSACTION)))
                .query(row -> {
                    changes.put(
                            row.getObject("id", UUID.class),
                            row.getTimestamp("changed_at").toInstant());
                });
        return changes;
    }

    private List<T> replace(Map<UUID, Instant> changes) {
        List<T> next = new ArrayList<>(sorted);
        next.removeIf(kept -> changes.containsKey(id.apply(kept)));
        List<UUID> changed = List.copyOf(changes.keySet());
        for (int from = 0; from < changed.size(); from += BATCH) {
            next.addAll(read(changed.subList(from, Math.min(from + BATCH, changed.size()))));
        }
        next.sort(order);
        return List.copyOf(next);
    }
}
