package az.icma.modelling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who proposed and who published a version of a bundle, and why. Versions of the application itself have none. */
@Entity
public class Publication {

    @Id
    private UUID id;

    private String bundle;
    private int number;
    private UUID draftId;
    private UUID proposedBy;
    private UUID publishedBy;
    private Instant publishedAt;
    private String reason;
    private Integer rolledBackTo;

    protected Publication() {}

    private Publication(String bundle, int number, UUID proposedBy, UUID publishedBy, Instant at, String reason) {
        this.id = UUID.randomUUID();
        this.bundle = bundle;
        this.number = number;
        this.proposedBy = proposedBy;
        this.publishedBy = publishedBy;
        this.publishedAt = at;
        this.reason = reason;
    }

    static Publication ofDraft(Draft draft, int number, UUID by, Instant at) {
        Publication publication = new Publication(draft.bundle(), number, draft.proposedBy(), by, at, draft.reason());
        publication.draftId = draft.id();
        return publication;
    }

    static Publication rollBack(String bundle, int number, int to, UUID by, Instant at, String reason) {
        Publication publication = new Publication(bundle, number, by, by, at, reason);
        publication.rolledBackTo = to;
        return publication;
    }

    public int number() {
        return number;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public UUID publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String reason() {
        return reason;
    }

    /** The earlier version that came back, if this was no new one. */
    public Optional<Integer> rolledBackTo() {
        return Optional.ofNullable(rolledBackTo);
    }
}
