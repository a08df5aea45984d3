package az.icma.sealing;

import az.icma.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys as they stand, wrapped, in {@code keyring.data_key}, and unwrapped in memory for a while. A key that another
 * node destroys is forgotten here after {@link #REMEMBERED} at the latest.
 */
final class StoredKeys implements DataKeys {

    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final KeyEncryptionKey wrapping;
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    /** @throws KeyRefused if the keys in the database were wrapped by another one */
    StoredKeys(JdbcClient jdbc, KeyEncryptionKey wrapping) {
        this.jdbc = jdbc;
        this.wrapping = wrapping;
        jdbc.sql("SELECT kek_id FROM keyring.data_key WHERE kek_id <> :id LIMIT 1")
                .param("id", wrapping.id())
                .query(String.class)
                .optional()
                .ifPresent(other -> {
                    throw KeyRefused.another(wrapping.id(), other);
                });
    }

    @Override
    public Optional<DataKey> find(UUID subject) {
        DataKey known = known(subject);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<DataKey> stored = jdbc.sql("SELECT * FROM keyring.data_key WHERE subject_id = :subject")
                .param("subject", subject)
                .query((row, index) -> key(row))
                .optional();
        stored.ifPresent(key -> remember(subject, key));
        return stored;
    }

    @Override
    public DataKey of(Subject subject) {
        return find(subject.id()).orElseGet(() -> make(subject));
    }

    /** Whoever makes the same key at the same moment waits here for the first one, and then takes that. */
    private DataKey make(Subject subject) {
        DataKey key = DataKey.fresh();
        int made = jdbc.sql(
                        """
                        INSERT INTO keyring.data_key (subject_id, version, kind, kek_id, wrapped)
                        VALUES (:subject, :version, :kind, :kek, :wrapped) ON CONFLICT DO NOTHING
                        """)
                .param("subject", subject.id())
                .param("version", (short) key.version())
                .param("kind", subject.kind().name())
                .param("kek", wrapping.id())
                .param("wrapped", wrapping.wrap(subject, key))
                .update();
        if (made == 0) {
            return find(subject.id()).orElseThrow(() -> new Refused("sealing.refused.erased"));
        }
        rememberIfCommitted(subject.id(), key);
        return key;
    }

    /** A key whose transaction comes to nothing must seal nothing later. */
    private void rememberIfCommitted(UUID subject, DataKey key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            remember(subject, key);
            return;
        }
        keysOfTransaction().put(subject, key);
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, DataKey> keysOfTransaction() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<UUID, DataKey>) bound;
        }
        Map<UUID, DataKey> made = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, made);
        TransactionSynchronizationManager.registerSynchronization(new OfTransaction(made));
        return made;
    }

    @Override
    public void fetch(Collection<UUID> subjects) {
        List<UUID> missing =
                subjects.stream().filter(subject -> known(subject) == null).toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            UUID[] some = missing.subList(from, Math.min(from + BATCH, missing.size()))
                    .toArray(UUID[]::new);
            jdbc.sql("SELECT * FROM keyring.data_key WHERE subject_id = ANY (:some)")
                    .param("some", some)
                    .query(row -> {
                        remember(row.getObject("subject_id", UUID.class), key(row));
                    });
        }
    }

    @Override
    public void forget(UUID subject) {
        remembered.remove(subject);
    }

    private DataKey known(UUID subject) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> made
                && made.get(subject) instanceof DataKey key) {
            return key;
        }
        Remembered found = remembered.get(subject);
        return found != null && found.isFresh() ? found.key() : null;
    }

    private void remember(UUID subject, DataKey key) {
        remembered.put(subject, new Remembered(key, System.nanoTime()));
    }

    private DataKey key(ResultSet row) throws SQLException {
        return wrapping.unwrap(
                new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class)),
                (byte) row.getShort("version"),
                row.getBytes("wrapped"));
    }

    /** An unwrapped key, and when it was last seen in the database. */
    private record Remembered(DataKey key, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < REMEMBERED.toNanos();
        }
    }

    /** What a transaction has made is everybody's after its commit, and nobody's otherwise. */
    private final class OfTransaction implements TransactionSynchronization {

        private final Map<UUID, DataKey> made;

        OfTransaction(Map<UUID, DataKey> made) {
            this.made = made;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StoredKeys.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StoredKeys.this, made);
        }

        @Override
        public void afterCommit() {
            made.forEach(StoredKeys.this::remember);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(StoredKeys.this);
        }
    }
}
