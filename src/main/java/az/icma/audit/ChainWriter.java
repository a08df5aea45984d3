package az.icma.audit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

/** Links new records to the chain, one writer at a time over all nodes, so that deeds never wait for each other. */
@Component
class ChainWriter {

    private static final int AT_ONCE = 1000;

    /** Any number that nothing else in this database locks: the letters of "audit". */
    private static final long LOCK = 0x6175646974L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    ChainWriter(JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        transaction = new TransactionTemplate(transactions);
    }

    /** Links all that was committed until now. */
    @Scheduled(fixedDelay = 1000)
    void linkAll() {
        int linked;
        do {
            linked = transaction.execute(status -> linkSome());
        } while (linked == AT_ONCE);
    }

    private int linkSome() {
        if (!isMyTurn()) {
            return 0;
        }
        List<AuditRecord> waiting = jdbc.sql(
                        """
                        SELECT r.* FROM audit_pending p JOIN audit_record r ON r.id = p.record_id
                        ORDER BY r.id LIMIT :some
                        """)
                .param("some", AT_ONCE)
                .query((row, index) -> AuditRecord.of(row))
                .list();
        if (waiting.isEmpty()) {
            return 0;
        }
        Link last = last();
        List<Object[]> links = new ArrayList<>();
        for (AuditRecord record : waiting) {
            last = last.next(record);
            links.add(new Object[] {last.seq(), record.id(), last.hash()});
        }
        batches.batchUpdate("INSERT INTO audit_link (seq, record_id, hash) VALUES (?, ?, ?)", links);
        batches.batchUpdate(
                "DELETE FROM audit_pending WHERE record_id = ?",
                waiting.stream().map(record -> new Object[] {record.id()}).toList());
        return waiting.size();
    }

    private boolean isMyTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private Link last() {
        return jdbc.sql("SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1")
                .query((row, index) -> new Link(row.getLong("seq"), row.getBytes("hash")))
                .optional()
                .orElse(Link.START);
    }
}
