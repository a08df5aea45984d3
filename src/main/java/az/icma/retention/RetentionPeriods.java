package az.icma.retention;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.casefile.CaseKind;
import az.icma.casefile.CaseKinds;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The periods as directors and administrators settle them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DIRECTOR','ADMIN')")
public class RetentionPeriods {

    /** Nothing is kept for ever. */
    public static final int LONGEST = 75;

    private final JdbcClient jdbc;
    private final CaseKinds kinds;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    RetentionPeriods(JdbcClient jdbc, CaseKinds kinds, AuditTrail audit, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** One for each kind of matter that there is. */
    @Transactional(readOnly = true)
    public List<RetentionPeriod> all() {
        return kinds.all().stream().map(CaseKind::code).map(this::of).toList();
    }

    private RetentionPeriod of(String kind) {
        return jdbc.sql("SELECT * FROM retention_period WHERE case_kind = :kind")
                .param("kind", kind)
                .query((row, index) ->
                        new RetentionPeriod(kind, Optional.of(row.getInt("years")), row.getString("source")))
                .optional()
                .orElseGet(() -> new RetentionPeriod(kind, Optional.empty(), ""));
    }

    /** @throws Refused for a period that is none, or without the rule that says so */
    public void settle(String kind, Integer years, String source) {
        if (years == null || years < 0 || years > LONGEST) {
            throw new Refused("retention.refused.years", LONGEST);
        }
        if (source == null || source.isBlank()) {
            throw new Refused("retention.refused.no-source");
        }
        jdbc.sql(
                        """
                        INSERT INTO retention_period (case_kind, years, source, changed_by, changed_at)
                        VALUES (:kind, :years, :source, :by, :at)
                        ON CONFLICT (case_kind) DO UPDATE
                        SET years = excluded.years, source = excluded.source, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .param("kind", kind)
                .param("years", years)
                .param("source", source.strip())
                .param("by", user.require().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(Deed.of(Act.RETENTION_CHANGED).with("kind", kind).with("years", years.toString()));
    }
}
