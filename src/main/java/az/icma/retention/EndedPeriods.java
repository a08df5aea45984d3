package az.icma.retention;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks every night for matters whose period has ended, and proposes them. Erases nothing. */
@Service
@Transactional
public class EndedPeriods {

    private static final String ENDED =
            """
            c.status IN ('CLOSED', 'VOIDED') AND c.erased_on IS NULL
            AND (coalesce(c.closed_on, c.opened_on) + make_interval(years => p.years))::date <= :today
            AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.ended_at IS NULL
                               AND (h.case_id = c.id
                                    OR h.person_id IN (SELECT y.registry_id FROM case_party y WHERE y.case_id = c.id)))
            """;

    private final JdbcClient jdbc;
    private final CaseFileService cases;
    private final CurrentUser user;
    private final Clock clock;

    EndedPeriods(JdbcClient jdbc, CaseFileService cases, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 4 * * *", zone = "Asia/Baku")
    void propose() {
        LocalDate today = Baku.today(clock);
        Background.PROCESS.run(() -> {
            jdbc.sql("DELETE FROM retention_proposal r WHERE NOT EXISTS (SELECT FROM case_file c"
                            + " JOIN retention_period p ON p.case_kind = c.kind WHERE c.id = r.case_id AND " + ENDED
                            + ")")
                    .param("today", today)
                    .update();
            jdbc.sql("INSERT INTO retention_proposal (case_id, proposed_on) SELECT c.id, :today FROM case_file c"
                            + " JOIN retention_period p ON p.case_kind = c.kind WHERE " + ENDED
                            + " ON CONFLICT DO NOTHING")
                    .param("today", today)
                    .update();
        });
    }

    /** What was proposed and still stands, as far as the reader sees it; the longest closed first. */
    @PreAuthorize("hasRole('DIRECTOR')")
    @Transactional(readOnly = true)
    public List<CaseFile> proposed() {
        SignedIn director = user.require();
        return jdbc
                .sql("SELECT r.case_id FROM retention_proposal r JOIN case_file c ON c.id = r.case_id"
                        + " WHERE c.erased_on IS NULL ORDER BY coalesce(c.closed_on, c.opened_on), c.id")
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> cases.visible(id, director).stream())
                .toList();
    }
}
