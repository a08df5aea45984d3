package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import org.springframework.lang.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What changed in the world, whoever changed it, and what the campaign had to do with it. */
@Entity
@Table(name = "campaign_outcome")
public class HarvestedOutcome {

    static final SealedColumn<String> WHO_CHANGED = SealedColumn.ofText("campaign_outcome", "who_changed");
    static final SealedColumn<String> WHAT_CHANGED = SealedColumn.ofText("campaign_outcome", "what_changed");
    static final SealedColumn<String> CONTRIBUTION = SealedColumn.ofText("campaign_outcome", "contribution");
    static final SealedColumn<String> SUBSTANTIATED_BY = SealedColumn.ofText("campaign_outcome", "substantiated_by");

    @Id
    private UUID id;

    private UUID caseId;

    @Classified(Datum.WORDS)
    private Sealed<String> whoChanged;

    @Classified(Datum.WORDS)
    private Sealed<String> whatChanged;

    @Classified(Datum.WORDS)
    private Sealed<String> contribution;

    @Classified(Datum.WORDS)
    private Sealed<String> substantiatedBy;

    private UUID evidence;
    private Instant harvestedAt;
    private UUID validatedBy;
    private Instant validatedAt;

    @Version
    private int version;

    protected HarvestedOutcome() {}

    HarvestedOutcome(UUID caseId, OutcomeWords words, @Nullable UUID evidence, Instant harvestedAt, Seal seal) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        Subject matter = Subject.caseFile(caseId);
        whoChanged = seal.seal(WHO_CHANGED, id, matter, words.whoChanged());
        whatChanged = seal.seal(WHAT_CHANGED, id, matter, words.whatChanged());
        contribution = seal.seal(CONTRIBUTION, id, matter, words.contribution());
        substantiatedBy = seal.seal(SUBSTANTIATED_BY, id, matter, words.substantiatedBy());
        this.evidence = evidence;
        this.harvestedAt = harvestedAt;
    }

    /** Somebody who did not run the campaign has looked at the evidence; the first look counts. */
    void validated(@Nullable UUID by, Instant at) {
        if (validatedAt == null) {
            validatedBy = by;
            validatedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The attachment that shows it. */
    public Optional<UUID> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Instant harvestedAt() {
        return harvestedAt;
    }

    public Optional<UUID> validatedBy() {
        return Optional.ofNullable(validatedBy);
    }

    public Optional<Instant> validatedAt() {
        return Optional.ofNullable(validatedAt);
    }

    OutcomeWords words(Seal seal) {
        return new OutcomeWords(
                seal.open(WHO_CHANGED, id, whoChanged).orElse(""),
                seal.open(WHAT_CHANGED, id, whatChanged).orElse(""),
                seal.open(CONTRIBUTION, id, contribution).orElse(null),
                seal.open(SUBSTANTIATED_BY, id, substantiatedBy).orElse(null));
    }
}
