package az.icma.sealing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Destroys keys, and sees to it that they stay destroyed. What was sealed with one is noise from then on, in this
 * database and in every copy of it; other nodes forget the key within {@link StoredKeys#REMEMBERED}.
 */
@Service
public class Erasures {

    private static final String MISSING =
            """
            INSERT INTO %1$s (subject_id, kind, erased_at) SELECT subject_id, kind, erased_at FROM %2$s
            ON CONFLICT DO NOTHING
            """;

    private static final String BESIDE_THE_KEYS = "keyring.erased_key";
    private static final String AMONG_THE_TABLES = "erased_key";

    private final JdbcClient jdbc;
    private final DataKeys keys;
    private final ErasedList outside;
    private final Clock clock;

    Erasures(JdbcClient jdbc, DataKeys keys, ErasedList outside, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.outside = outside;
        this.clock = clock;
    }

    /** With the running transaction: if it comes to nothing the key stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Subject subject) {
        ErasedKey erased = new ErasedKey(subject, clock.instant());
        for (String table : List.of(BESIDE_THE_KEYS, AMONG_THE_TABLES)) {
            jdbc.sql("INSERT INTO " + table
                            + " (subject_id, kind, erased_at) VALUES (:id, :kind, :at) ON CONFLICT DO NOTHING")
                    .param("id", subject.id())
                    .param("kind", subject.kind().name())
                    .param("at", erased.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
        jdbc.sql("DELETE FROM keyring.data_key WHERE subject_id = :id")
                .param("id", subject.id())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.forget(subject.id());
                outside.add(List.of(erased));
            }
        });
    }

    /** What was erased of these; all of it where a backup from before has brought it back. */
    @Transactional(readOnly = true)
    public List<UUID> erased(Subject.Kind kind) {
        return jdbc.sql("SELECT subject_id FROM keyring.erased_key WHERE kind = :kind")
                .param("kind", kind.name())
                .query(UUID.class)
                .list();
    }

    /** After a restored backup each of the lists may know what the others do not. */
    @Transactional
    void agree() {
        jdbc.sql(MISSING.formatted(BESIDE_THE_KEYS, AMONG_THE_TABLES)).update();
        jdbc.sql(MISSING.formatted(AMONG_THE_TABLES, BESIDE_THE_KEYS)).update();
        List<ErasedKey> all = jdbc.sql("SELECT * FROM keyring.erased_key ORDER BY erased_at")
                .query((row, index) -> key(row))
                .list();
        all.forEach(erased -> jdbc.sql("DELETE FROM keyring.data_key WHERE subject_id = :id")
                .param("id", erased.subject().id())
                .update());
        outside.add(all);
    }

    static ErasedKey key(ResultSet row) throws SQLException {
        return new ErasedKey(
                new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class)),
                row.getObject("erased_at", OffsetDateTime.class).toInstant());
    }
}
