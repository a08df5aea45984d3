package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a campaign asks of one authority, and by what it can be seen that it was done. Its id is its process' business key. */
@Entity
@Table(name = "campaign_demand")
public class Demand {

    /** How far it has come. */
    public enum Status {
        PROPOSED,
        RAISED,
        COMMITTED,
        FULFILLED,
        PARTLY,
        REFUSED,
        BROKEN,
        DROPPED;

        /** Whether an answer or a promised day is still awaited. */
        boolean isUnderWay() {
            return UNDER_WAY.contains(this);
        }

        /** Whether nothing is expected any more: it was met, or we let it go. */
        public boolean isSettled() {
            return SETTLED.contains(this);
        }
    }

    private static final Set<Status> UNDER_WAY = EnumSet.of(Status.PROPOSED, Status.RAISED, Status.COMMITTED);
    private static final Set<Status> SETTLED = EnumSet.of(Status.FULFILLED, Status.DROPPED);

    static final SealedColumn<String> WORDING = SealedColumn.ofText("campaign_demand", "wording");
    static final SealedColumn<String> CRITERION = SealedColumn.ofText("campaign_demand", "criterion");

    @Id
    private UUID id;

    private UUID caseId;
    private UUID authorityId;

    @Classified(Datum.WORDS)
    private Sealed<String> wording;

    @Classified(Datum.WORDS)
    private Sealed<String> criterion;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate wantedBy;
    private Instant proposedAt;

    @Version
    private int version;

    protected Demand() {}

    Demand(
            UUID caseId,
            UUID authorityId,
            String wording,
            String criterion,
            @Nullable LocalDate wantedBy,
            Instant proposedAt,
            Seal seal) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.authorityId = authorityId;
        this.wording = seal.seal(WORDING, id, Subject.caseFile(caseId), wording);
        this.criterion = seal.seal(CRITERION, id, Subject.caseFile(caseId), criterion);
        this.wantedBy = wantedBy;
        this.proposedAt = proposedAt;
        status = Status.PROPOSED;
    }

    /** The authority hears of it; after a refusal or a broken promise, again. While a promise runs, that changes nothing. */
    void raise() {
        if (status != Status.RAISED && status != Status.COMMITTED) {
            mustBe(Status.PROPOSED, Status.REFUSED, Status.PARTLY, Status.BROKEN);
            status = Status.RAISED;
        }
    }

    void committed() {
        mustBe(Status.PROPOSED, Status.RAISED, Status.COMMITTED, Status.BROKEN, Status.PARTLY);
        status = Status.COMMITTED;
    }

    void refused() {
        mustBe(Status.PROPOSED, Status.RAISED, Status.REFUSED);
        status = Status.REFUSED;
    }

    /** What came of the promise, as it was seen on the spot. */
    void delivered(Delivery delivery) {
        mustBe(Status.COMMITTED, Status.PARTLY, Status.BROKEN);
        status = Status.valueOf(delivery.name());
    }

    /** We let it go. What the authority has decided or broken by then stays its result: it was not we who stopped. */
    void drop() {
        if (status.isSettled()) {
            throw new Refused("campaigns.refused.demand." + status);
        }
        if (status.isUnderWay()) {
            status = Status.DROPPED;
        }
    }

    /** Whether the plan may still exchange it for another one. */
    boolean isOnlyProposed() {
        return status == Status.PROPOSED;
    }

    private void mustBe(Status... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Refused("campaigns.refused.demand." + status);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Of whom it is asked. */
    public UUID authorityId() {
        return authorityId;
    }

    public Status status() {
        return status;
    }

    public Optional<LocalDate> wantedBy() {
        return Optional.ofNullable(wantedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    String wording(Seal seal) {
        return seal.open(WORDING, id, wording).orElse("");
    }

    String criterion(Seal seal) {
        return seal.open(CRITERION, id, criterion).orElse("");
    }
}
