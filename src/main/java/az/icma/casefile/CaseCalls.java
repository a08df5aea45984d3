package az.icma.casefile;

import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The call log of matters, for whoever may open them, and everybody's own calls to come. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CaseCalls {

    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final CaseFileService cases;
    private final CaseTimeline timeline;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseCalls(
            JdbcClient jdbc,
            CaseSeal seal,
            CaseFileService cases,
            CaseTimeline timeline,
            CurrentUser currentUser,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.cases = cases;
        this.timeline = timeline;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Writes a call down. It settles the calls that were still to be made to the same person in this matter. */
    public void log(UUID caseId, CaseCall.Entry call) {
        SignedIn caller = currentUser.require();
        cases.writable(caseId, caller);
        boolean known = cases.parties(caseId).stream()
                .anyMatch(party -> party.registryId().equals(call.with().registryId()));
        if (!known) {
            throw new Refused("casefile.refused.no-party");
        }
        if (call.at().isAfter(clock.instant())) {
            throw new Refused("casefile.refused.call-ahead");
        }
        if (call.next() != null && !call.next().isAfter(call.at())) {
            throw new Refused("casefile.refused.next-call-before");
        }
        settleCallsTo(caseId, call.with().registryId());
        insert(caseId, call, caller.id());
        timeline.add(caseId, "casefile.timeline.called", call.direction(), call.outcome());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseCall> of(UUID caseId) {
        mustSee(caseId, currentUser.require());
        return jdbc.sql("SELECT * FROM case_call WHERE case_id = :caseId ORDER BY called_at DESC, id")
                .param("caseId", caseId)
                .query((row, index) -> call(row))
                .list();
    }

    /** The reader's own calls that are due until the end of today, in matters they may still open; the oldest first. */
    @Transactional(readOnly = true)
    public List<CaseCall> due() {
        SignedIn reader = currentUser.require();
        return jdbc
                .sql(
                        """
                        SELECT * FROM case_call
                        WHERE logged_by = :reader AND settled_at IS NULL AND next_at < :tomorrow ORDER BY next_at, id
                        """)
                .param("reader", reader.id())
                .param("tomorrow", Baku.startOf(Baku.today(clock).plusDays(1)).atOffset(ZoneOffset.UTC))
                .query((row, index) -> call(row))
                .list()
                .stream()
                .filter(call -> cases.visible(call.caseId(), reader).isPresent())
                .toList();
    }

    /** The call that was to come is not needed any more. */
    public void settle(UUID callId) {
        SignedIn reader = currentUser.require();
        CaseCall call = jdbc.sql("SELECT * FROM case_call WHERE id = :id")
                .param("id", callId)
                .query((row, index) -> call(row))
                .optional()
                .orElseThrow(() -> new Refused("casefile.refused.not-found"));
        cases.writable(call.caseId(), reader);
        jdbc.sql("UPDATE case_call SET settled_at = :at WHERE id = :id AND settled_at IS NULL")
                .param("at", now())
                .param("id", callId)
                .update();
    }

    private void settleCallsTo(UUID caseId, UUID registryId) {
        jdbc.sql(
                        """
                        UPDATE case_call SET settled_at = :at
                        WHERE case_id = :caseId AND registry_id = :with AND next_at IS NOT NULL AND settled_at IS NULL
                        """)
                .param("at", now())
                .param("caseId", caseId)
                .param("with", registryId)
                .update();
    }

    private void insert(UUID caseId, CaseCall.Entry call, UUID by) {
        UUID id = UUID.randomUUID();
        String summary = call.summary() == null || call.summary().isBlank()
                ? null
                : call.summary().strip();
        jdbc.sql(
                        """
                        INSERT INTO case_call (id, case_id, registry_id, registry_kind, direction, outcome, called_at,
                            minutes, summary, next_at, logged_by, logged_at)
                        VALUES (:id, :caseId, :with, :kind, :direction, :outcome, :calledAt,
                            CAST(:minutes AS integer), :summary, CAST(:nextAt AS timestamptz), :by, :at)
                        """)
                .param("id", id)
                .param("caseId", caseId)
                .param("with", call.with().registryId())
                .param("kind", call.with().kind().name())
                .param("direction", call.direction().name())
                .param("outcome", call.outcome().name())
                .param("calledAt", call.at().atOffset(ZoneOffset.UTC))
                .param("minutes", call.minutes())
                .param("summary", seal.seal(CaseColumns.CALL_SUMMARY, id, caseId, summary), Types.BINARY)
                .param("nextAt", call.next() == null ? null : call.next().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("at", now())
                .update();
    }

    private void mustSee(UUID caseId, SignedIn reader) {
        cases.visible(caseId, reader).orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }

    private CaseCall call(ResultSet row) throws SQLException {
        boolean settled = row.getObject("settled_at") != null;
        return new CaseCall(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                Party.Kind.valueOf(row.getString("registry_kind")),
                row.getObject("registry_id", UUID.class),
                CaseCall.Direction.valueOf(row.getString("direction")),
                CaseCall.Outcome.valueOf(row.getString("outcome")),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("minutes", Integer.class)),
                Optional.ofNullable(seal.open(CaseColumns.CALL_SUMMARY, row, "summary")),
                settled
                        ? Optional.<Instant>empty()
                        : Optional.ofNullable(row.getObject("next_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                row.getObject("logged_by", UUID.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
