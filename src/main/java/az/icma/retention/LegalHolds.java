package az.icma.retention;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.registry.PersonDirectory;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Places holds and ends them; what stands under one is not erased. */
@Service
@Transactional
public class LegalHolds {

    /** Who may place and end one. */
    public static final String HOLDERS = "hasAnyRole('COORDINATOR','DIRECTOR')";

    private static final SealedColumn<String> REASON = SealedColumn.ofText("legal_hold", "reason");

    private final PersonDirectory people;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    LegalHolds(PersonDirectory people, JdbcClient jdbc, Seal seal, AuditTrail audit, CurrentUser user, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.seal = seal;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refused without a reason, and where one stands already */
    @PreAuthorize(HOLDERS)
    public void place(Subject held, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("retention.refused.no-reason");
        }
        mustBeKnown(held);
        if (standing(held).isPresent()) {
            throw new Refused("retention.refused.held-already");
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO legal_hold (id, " + column(held)
                        + ", reason, placed_by, placed_at) VALUES (:id, :held, :reason, :by, :at)")
                .param("id", id)
                .param("held", held.id())
                .param("reason", seal.seal(REASON, id, held, reason.strip()).bytes())
                .param("by", user.require().id())
                .param("at", now())
                .update();
        audit.record(Deed.of(Act.LEGAL_HOLD_PLACED, held.id()));
    }

    @PreAuthorize(HOLDERS)
    public void end(Subject held) {
        mustBeKnown(held);
        int ended = jdbc.sql("UPDATE legal_hold SET ended_by = :by, ended_at = :at WHERE ended_at IS NULL AND "
                        + column(held) + " = :held")
                .param("by", user.require().id())
                .param("at", now())
                .param("held", held.id())
                .update();
        if (ended == 0) {
            throw new Refused("retention.refused.not-held");
        }
        audit.record(Deed.of(Act.LEGAL_HOLD_ENDED, held.id()));
    }

    /** A person who is hidden from whoever asks is refused like one whom there is not; of cases the database says so. */
    private void mustBeKnown(Subject held) {
        if (held.kind() == Subject.Kind.PERSON && people.find(held.id()).isEmpty()) {
            throw new Refused("registry.error.unknown");
        }
    }

    /** The first one, as far as the reader may know of it; after a merge there may be two. */
    @Transactional(readOnly = true)
    public Optional<LegalHold> standing(Subject held) {
        return jdbc.sql("SELECT * FROM legal_hold WHERE ended_at IS NULL AND " + column(held)
                        + " = :held ORDER BY placed_at LIMIT 1")
                .param("held", held.id())
                .query((row, index) -> hold(row))
                .optional();
    }

    /** Whether any of these people is held, whoever asks. */
    boolean isAnybodyHeld(Collection<UUID> people) {
        return Background.RULE.call(() -> people.stream()
                .anyMatch(person -> standing(Subject.person(person)).isPresent()));
    }

    private LegalHold hold(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LegalHold(
                id,
                seal.open(REASON, id, Sealed.<String>stored(row.getBytes("reason")))
                        .orElse("–"),
                row.getObject("placed_by", UUID.class),
                row.getObject("placed_at", OffsetDateTime.class).toInstant());
    }

    private static String column(Subject held) {
        return held.kind() == Subject.Kind.PERSON ? "person_id" : "case_id";
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
