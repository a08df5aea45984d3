package az.icma.audit;

import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Writes deeds down, in the transaction in which they happen: no deed without its record, no record without its deed. */
@Service
public class AuditTrail {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate joined;
    private final TransactionTemplate ownTransaction;

    AuditTrail(JdbcClient jdbc, CurrentUser user, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        joined = new TransactionTemplate(transactions);
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** By the current user; by nobody in a background job. */
    public void record(Deed deed) {
        record(deed, user.get().map(SignedIn::id).orElse(null));
    }

    /** @param actor {@code null} for the system and for whoever is not signed in */
    public void record(Deed deed, UUID actor) {
        // Whoever only reads does so in a transaction that cannot write.
        boolean reading = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        (reading ? ownTransaction : joined).executeWithoutResult(status -> insert(deed, actor));
    }

    private void insert(Deed deed, UUID actor) {
        jdbc.sql(
                        """
                        WITH written AS (
                            INSERT INTO audit_record (at, actor, act, subject_id, details)
                            VALUES (:at, :actor, :act, :subject, CAST(:details AS jsonb)) RETURNING id)
                        INSERT INTO audit_pending (record_id) SELECT id FROM written
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor, java.sql.Types.OTHER)
                .param("act", deed.act().name())
                .param("subject", deed.subject().orElse(null), java.sql.Types.OTHER)
                .param("details", json(deed.details()))
                .update();
    }

    private static String json(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts is always JSON", e);
        }
    }
}
