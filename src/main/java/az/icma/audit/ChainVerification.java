package az.icma.audit;

import az.icma.audit.Verdict.Finding;
import az.icma.audit.Verdict.Kind;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Follows the chain from its first link, in one snapshot, and compares it with every checkpoint. */
final class ChainVerification {

    private static final int ROWS_AT_ONCE = 5000;
    private static final int MOST_FINDINGS = 100;

    private final DataSource database;
    private final SigningKey key;
    private final CheckpointFile outside;
    private final List<Finding> findings = new ArrayList<>();
    private Link last = Link.START;

    ChainVerification(DataSource database, SigningKey key, CheckpointFile outside) {
        this.database = database;
        this.key = key;
        this.outside = outside;
    }

    Verdict verify() throws SQLException {
        try (Connection snapshot = database.getConnection()) {
            boolean autoCommit = snapshot.getAutoCommit();
            snapshot.setAutoCommit(false);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return verify(snapshot);
            } finally {
                snapshot.rollback();
                snapshot.setAutoCommit(autoCommit);
            }
        }
    }

    /** @param snapshot a transaction */
    Verdict verify(Connection snapshot) throws SQLException {
        Map<Long, Checkpoint> checkpoints = checkpoints(snapshot);
        int compared = checkpoints.size();
        follow(snapshot, checkpoints);
        checkpoints.keySet().forEach(place -> found(Kind.OTHER_CHAIN, place));
        beside(snapshot);
        return new Verdict(last.seq(), compared, List.copyOf(findings));
    }

    /** Takes each checkpoint away that fits the chain. */
    private void follow(Connection snapshot, Map<Long, Checkpoint> checkpoints) throws SQLException {
        try (Statement question = snapshot.createStatement()) {
            question.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = question.executeQuery(
                    """
                    SELECT l.seq, l.hash, r.* FROM audit_link l LEFT JOIN audit_record r ON r.id = l.record_id
                    ORDER BY l.seq
                    """)) {
                while (row.next()) {
                    follow(row);
                    Checkpoint checkpoint = checkpoints.get(last.seq());
                    if (checkpoint != null && checkpoint.link().equals(last)) {
                        checkpoints.remove(last.seq());
                    }
                }
            }
        }
    }

    private void follow(ResultSet row) throws SQLException {
        Link claimed = new Link(row.getLong("seq"), row.getBytes("hash"));
        boolean gap = claimed.seq() != last.seq() + 1;
        if (gap) {
            found(Kind.MISSING, last.seq() + 1);
        }
        row.getLong("id");
        if (row.wasNull()) {
            found(Kind.MISSING, claimed.seq());
        } else if (!gap && !last.isFollowedBy(claimed.hash(), AuditRecord.of(row))) {
            found(Kind.CHANGED, claimed.seq());
        }
        // From here on as claimed: what comes later is judged by itself.
        last = claimed;
    }

    private void beside(Connection snapshot) throws SQLException {
        try (Statement question = snapshot.createStatement();
                ResultSet row = question.executeQuery(
                        """
                        SELECT r.id FROM audit_record r
                        WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.record_id = r.id)
                          AND NOT EXISTS (SELECT FROM audit_pending p WHERE p.record_id = r.id)
                        ORDER BY r.id
                        """)) {
            while (row.next()) {
                found(Kind.BESIDE, row.getLong("id"));
            }
        }
    }

    /** Those of the database and those outside; two that contradict each other cannot both fit. */
    private Map<Long, Checkpoint> checkpoints(Connection snapshot) throws SQLException {
        Map<Long, Checkpoint> known = new HashMap<>();
        try (Statement question = snapshot.createStatement();
                ResultSet row = question.executeQuery("SELECT * FROM audit_checkpoint ORDER BY seq")) {
            while (row.next()) {
                take(
                        known,
                        row.getLong("seq"),
                        Optional.of(new Checkpoint(
                                new Link(row.getLong("seq"), row.getBytes("hash")),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getBytes("signature"))));
            }
        }
        int line = 0;
        for (String written : outside.lines()) {
            line++;
            take(known, line, Checkpoint.of(written));
        }
        return known;
    }

    private void take(Map<Long, Checkpoint> known, long place, Optional<Checkpoint> checkpoint) {
        if (checkpoint.filter(signed -> signed.isSignedBy(key)).isEmpty()) {
            found(Kind.NOT_SIGNED, place);
            return;
        }
        Checkpoint former = known.put(checkpoint.get().link().seq(), checkpoint.get());
        if (former != null && !former.link().equals(checkpoint.get().link())) {
            found(Kind.OTHER_CHAIN, former.link().seq());
        }
    }

    private void found(Kind kind, long place) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(kind, place));
        }
    }
}
