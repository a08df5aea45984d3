package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an authority promised, by when, and whether it was seen done. Its id is its process' business key. */
@Entity
@Table(name = "campaign_commitment")
public class Commitment {

    /** Whether the promise still runs, or what came of it. */
    public enum Status {
        PROMISED,
        FULFILLED,
        PARTLY,
        BROKEN
    }

    static final SealedColumn<String> PROMISED_WHAT = SealedColumn.ofText("campaign_commitment", "promised_what");
    static final SealedColumn<String> PROMISED_BY = SealedColumn.ofText("campaign_commitment", "promised_by");

    @Id
    private UUID id;

    private UUID caseId;
    private UUID demandId;
    private UUID authorityId;

    @Classified(Datum.WORDS)
    private Sealed<String> promisedWhat;

    @Classified(Datum.WORDS)
    private Sealed<String> promisedBy;

    private LocalDate promisedOn;

    /** Every day that was promised, in the order of the promises. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commitment_due", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    @Column(name = "due_on")
    private List<LocalDate> dueDays = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate verifiedOn;
    private UUID verifiedBy;

    @Version
    private int version;

    protected Commitment() {}

    /** @param promisedBy the office that gave its word, not a person */
    Commitment(
            Demand demand,
            String promisedWhat,
            @Nullable String promisedBy,
            LocalDate promisedOn,
            LocalDate promisedUntil,
            Seal seal) {
        if (promisedUntil.isBefore(promisedOn)) {
            throw new Refused("campaigns.refused.promise-in-the-past");
        }
        id = UUID.randomUUID();
        caseId = demand.caseId();
        demandId = demand.id();
        authorityId = demand.authorityId();
        this.promisedWhat = seal.seal(PROMISED_WHAT, id, Subject.caseFile(caseId), promisedWhat);
        this.promisedBy = seal.seal(PROMISED_BY, id, Subject.caseFile(caseId), promisedBy);
        this.promisedOn = promisedOn;
        dueDays.add(promisedUntil);
        status = Status.PROMISED;
    }

    /** Seen again after a part or nothing was done, it may turn out better; what is fulfilled stays so. */
    void verified(Delivery delivery, LocalDate day, @Nullable UUID by) {
        mustNotBe(Status.FULFILLED);
        status = Status.valueOf(delivery.name());
        verifiedOn = day;
        verifiedBy = by;
    }

    /** The authority names another day; the former ones stay on record. */
    void movedTo(LocalDate day) {
        mustNotBe(Status.FULFILLED);
        if (!day.isAfter(dueOn())) {
            throw new Refused("campaigns.refused.promise-not-later");
        }
        dueDays.add(day);
        status = Status.PROMISED;
    }

    private void mustNotBe(Status ended) {
        if (status == ended) {
            throw new Refused("campaigns.refused.commitment-fulfilled");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID demandId() {
        return demandId;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public Status status() {
        return status;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    /** The day that holds. */
    public LocalDate dueOn() {
        return dueDays.get(dueDays.size() - 1);
    }

    /** The days that were promised before and passed by. */
    public List<LocalDate> formerDueDays() {
        return List.copyOf(dueDays.subList(0, dueDays.size() - 1));
    }

    public Optional<LocalDate> verifiedOn() {
        return Optional.ofNullable(verifiedOn);
    }

    public Optional<UUID> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    String promisedWhat(Seal seal) {
        return seal.open(PROMISED_WHAT, id, promisedWhat).orElse("");
    }

    Optional<String> promisedBy(Seal seal) {
        return seal.open(PROMISED_BY, id, promisedBy);
    }
}
