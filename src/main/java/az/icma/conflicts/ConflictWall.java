package az.icma.conflicts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A colleague who is kept away from a case because of a conflict of interest. */
@Entity
@Table(name = "conflict_wall")
class ConflictWall {

    /** Which colleague, which case. */
    @Embeddable
    record Between(UUID caseId, UUID userId) implements Serializable {}

    @EmbeddedId
    private Between between;

    private Instant raisedAt;

    protected ConflictWall() {}

    ConflictWall(UUID caseId, UUID userId, Instant raisedAt) {
        this.between = new Between(caseId, userId);
        this.raisedAt = raisedAt;
    }

    UUID caseId() {
        return between.caseId();
    }

    UUID userId() {
        return between.userId();
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
