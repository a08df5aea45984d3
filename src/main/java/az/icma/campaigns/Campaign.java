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
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A campaign from the proposal to its end. Shares its case file's id. */
@Entity
public class Campaign {

    /** How far it has come; the stage of the case file says where the work stands. */
    public enum Status {
        PROPOSED,
        DECIDED,
        PLANNED,
        APPROVED,
        RUNNING,
        SUSPENDED,
        ENDED
    }

    /** Where it comes from: our own staff, a community-based organisation, or cases that are alike. */
    public enum Origin {
        STAFF,
        CBO,
        CASES
    }

    static final SealedColumn<String> SUSPENDED_WHY = SealedColumn.ofText("campaign", "suspended_why");
    static final SealedColumn<String> PUBLIC_SUMMARY = SealedColumn.ofText("campaign", "public_summary");

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private UUID cbo;
    private UUID lead;
    private UUID parentId;
    private Integer peopleAffected;
    private Integer meetingsPlanned;

    @Classified(Datum.CODE)
    private String responsibleLevel;

    @Classified(Datum.CODE)
    private String riskLevel;

    private LocalDate startsOn;

    @Embedded
    private Means means;

    private LocalDate suspendedOn;

    @Classified(Datum.WORDS)
    private Sealed<String> suspendedWhy;

    @Classified(Datum.WORDS)
    private Sealed<String> publicSummary;

    protected Campaign() {}

    Campaign(UUID id, Origin origin, @Nullable UUID cbo, @Nullable UUID lead, @Nullable UUID parentId) {
        if (origin == Origin.CBO && cbo == null) {
            throw new Refused("campaigns.refused.no-cbo");
        }
        if (id.equals(parentId)) {
            throw new Refused("campaigns.refused.own-parent");
        }
        this.id = id;
        this.origin = origin;
        this.cbo = cbo;
        this.lead = lead;
        this.parentId = parentId;
        means = Means.NONE;
        status = Status.PROPOSED;
    }

    void concerns(@Nullable Integer people) {
        mustBe(Status.PROPOSED);
        peopleAffected = people;
    }

    void asksTheCommunity(int meetings) {
        mustBe(Status.PROPOSED);
        meetingsPlanned = meetings;
    }

    /** The community and we want it; asked again, the same answer changes nothing. */
    void decided() {
        if (status != Status.DECIDED) {
            mustBe(Status.PROPOSED);
            status = Status.DECIDED;
        }
    }

    void isDecidedAt(String level) {
        mustBe(Status.DECIDED, Status.PLANNED);
        responsibleLevel = level;
    }

    void mayHarm(String level) {
        mustStand();
        riskLevel = level;
    }

    /** May be planned anew until somebody else has approved it. */
    void planned(Means means) {
        mustBe(Status.DECIDED, Status.PLANNED);
        this.means = means;
        status = Status.PLANNED;
    }

    void grantRegistered(String number, LocalDate day) {
        mustBe(Status.PLANNED);
        means = means.with(number, day);
    }

    void approved() {
        mustBe(Status.PLANNED);
        if (!means.isGranted()) {
            throw new Refused("campaigns.refused.no-grant");
        }
        status = Status.APPROVED;
    }

    /** Nobody runs a campaign for which nobody answers. */
    void begin(UUID lead, LocalDate day) {
        mustBe(Status.APPROVED);
        this.lead = lead;
        startsOn = day;
        status = Status.RUNNING;
    }

    void prolonged(LocalDate until, LocalDate today) {
        mustBe(Status.RUNNING, Status.SUSPENDED);
        if (until.isBefore(today)) {
            throw new Refused("campaigns.refused.end-in-the-past");
        }
        means = means.until(until);
    }

    void ledBy(UUID lead) {
        mustStand();
        this.lead = lead;
    }

    void suspend(@Nullable String why, LocalDate day, Seal seal) {
        mustBe(Status.RUNNING);
        suspendedOn = day;
        suspendedWhy = seal.seal(SUSPENDED_WHY, id, Subject.caseFile(id), why);
        status = Status.SUSPENDED;
    }

    void resume() {
        mustBe(Status.SUSPENDED);
        suspendedOn = null;
        suspendedWhy = null;
        status = Status.RUNNING;
    }

    void summarised(String words, Seal seal) {
        mustStand();
        publicSummary = seal.reseal(PUBLIC_SUMMARY, id, Subject.caseFile(id), publicSummary, words);
    }

    void end() {
        mustStand();
        status = Status.ENDED;
    }

    /** Nobody can support what has ended, and nothing moves in it any more. */
    void mustBeOpenToNews() {
        mustStand();
    }

    private void mustStand() {
        mustBe(EnumSet.complementOf(EnumSet.of(Status.ENDED)).toArray(Status[]::new));
    }

    private void mustBe(Status... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Refused("campaigns.refused.status." + status);
        }
    }

    public UUID id() {
        return id;
    }

    public Status status() {
        return status;
    }

    public Origin origin() {
        return origin;
    }

    /** The community-based organisation that carries it. */
    public Optional<UUID> cbo() {
        return Optional.ofNullable(cbo);
    }

    /** Who answers for it; empty while nobody does. */
    public Optional<UUID> lead() {
        return Optional.ofNullable(lead);
    }

    /** The campaign of which this one is a part. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public OptionalInt peopleAffected() {
        return peopleAffected == null ? OptionalInt.empty() : OptionalInt.of(peopleAffected);
    }

    public OptionalInt meetingsPlanned() {
        return meetingsPlanned == null ? OptionalInt.empty() : OptionalInt.of(meetingsPlanned);
    }

    /** Code of the level of authority that can decide. */
    public Optional<String> responsibleLevel() {
        return Optional.ofNullable(responsibleLevel);
    }

    /** Code of how much harm it may do to whom it is for. */
    public Optional<String> riskLevel() {
        return Optional.ofNullable(riskLevel);
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    /** With what it is carried out, and until when. */
    public Means means() {
        return means == null ? Means.NONE : means;
    }

    public Optional<LocalDate> suspendedOn() {
        return Optional.ofNullable(suspendedOn);
    }

    Optional<String> suspendedWhy(Seal seal) {
        return seal.open(SUSPENDED_WHY, id, suspendedWhy);
    }

    Optional<String> publicSummary(Seal seal) {
        return seal.open(PUBLIC_SUMMARY, id, publicSummary);
    }
}
