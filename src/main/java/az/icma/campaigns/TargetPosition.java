package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a target stood from a day on. Positions are added and never changed: what moved whom is the lesson. */
@Entity
@Table(name = "target_position")
public class TargetPosition {

    static final SealedColumn<String> REASON = SealedColumn.ofText("target_position", "stance_reason");

    @Id
    private UUID id;

    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private LocalDate since;
    private Instant notedAt;

    @Classified(Datum.WORDS)
    private Sealed<String> stanceReason;

    protected TargetPosition() {}

    TargetPosition(Target target, NewPosition position, Instant notedAt, Seal seal) {
        id = UUID.randomUUID();
        targetId = target.id();
        stance = position.stance();
        since = position.since();
        this.notedAt = notedAt;
        stanceReason = seal.seal(REASON, id, Subject.caseFile(target.caseId()), position.stanceReason());
    }

    public UUID targetId() {
        return targetId;
    }

    public Stance stance() {
        return stance;
    }

    public LocalDate since() {
        return since;
    }

    public Instant notedAt() {
        return notedAt;
    }

    Optional<String> reason(Seal seal) {
        return seal.open(REASON, id, stanceReason);
    }
}
