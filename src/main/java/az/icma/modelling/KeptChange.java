package az.icma.modelling;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What somebody still drew after the draft had been taken over: beside the draft, until its author decides. */
@Entity
public class KeptChange {

    @Id
    private UUID id;

    private UUID draftId;
    private String file;
    private String content;
    private UUID changedBy;
    private Instant keptAt;

    protected KeptChange() {}

    KeptChange(UUID draftId, String file, UUID changedBy) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.file = file;
        this.changedBy = changedBy;
    }

    void keep(String newest, Instant at) {
        content = newest;
        keptAt = at;
    }

    boolean isOf(UUID person) {
        return changedBy.equals(person);
    }

    public UUID id() {
        return id;
    }

    UUID draftId() {
        return draftId;
    }

    public String file() {
        return file;
    }

    public String content() {
        return content;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
