package az.icma.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether the audit is whole: when an auditor asks, and every night. */
@Service
public class AuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);

    private final DataSource database;
    private final AuditPlaces places;
    private final ChainWriter chain;
    private final AuditTrail trail;

    AuditCheck(DataSource database, AuditPlaces places, ChainWriter chain, AuditTrail trail) {
        this.database = database;
        this.places = places;
        this.chain = chain;
        this.trail = trail;
    }

    /** Looks at all of it; a second for about twenty thousand records. */
    @PreAuthorize("hasRole('AUDITOR')")
    public Verdict verify() {
        Verdict verdict = look();
        trail.record(Deed.of(Act.AUDIT_VERIFIED)
                .with("findings", Integer.toString(verdict.findings().size())));
        return verdict;
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Asia/Baku")
    void verifyAtNight() {
        Verdict verdict = look();
        if (!verdict.isWhole()) {
            LOG.error("The audit was tampered with: {}", verdict.findings());
        }
    }

    private Verdict look() {
        chain.linkAll();
        try {
            return new ChainVerification(database, places.key(), places.outside()).verify();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be read", e);
        }
    }
}
