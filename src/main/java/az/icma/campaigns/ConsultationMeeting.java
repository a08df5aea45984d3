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
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A meeting at which the community was asked: who came, and what they wanted. */
@Entity
@Table(name = "campaign_meeting")
public class ConsultationMeeting {

    static final SealedColumn<String> VENUE = SealedColumn.ofText("campaign_meeting", "venue");

    @Id
    private UUID id;

    private UUID caseId;
    private LocalDate heldOn;

    @Classified(Datum.CODE)
    private String district;

    @Classified(Datum.ADDRESS)
    private Sealed<String> venue;

    private int supportFor;
    private int supportAgainst;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campaign_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private Set<Headcount> attendance = new LinkedHashSet<>();

    @Version
    private int version;

    protected ConsultationMeeting() {}

    /**
     * @param venue where people met: sealed, because it may be somebody's home
     * @param supportFor how many spoke for the campaign
     */
    ConsultationMeeting(
            UUID caseId,
            LocalDate heldOn,
            @Nullable String district,
            @Nullable String venue,
            int supportFor,
            int supportAgainst,
            Set<Headcount> attendance,
            Seal seal) {
        if (supportFor < 0 || supportAgainst < 0) {
            throw new Refused("campaigns.refused.headcount");
        }
        if (supportFor + supportAgainst > Headcount.people(attendance)) {
            throw new Refused("campaigns.refused.more-votes-than-people");
        }
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.heldOn = heldOn;
        this.district = district;
        this.venue = seal.seal(VENUE, id, Subject.caseFile(caseId), venue);
        this.supportFor = supportFor;
        this.supportAgainst = supportAgainst;
        this.attendance.addAll(attendance);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    Optional<String> venue(Seal seal) {
        return seal.open(VENUE, id, venue);
    }

    public int supportFor() {
        return supportFor;
    }

    public int supportAgainst() {
        return supportAgainst;
    }

    public Set<Headcount> attendance() {
        return Set.copyOf(attendance);
    }
}
