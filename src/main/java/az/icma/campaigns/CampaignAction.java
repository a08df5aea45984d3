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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something a campaign does in public or towards an authority, planned for a day or done, and whom it reached. */
@Entity
@Table(name = "campaign_action")
public class CampaignAction {

    static final SealedColumn<String> RESULT = SealedColumn.ofText("campaign_action", "action_result");

    @Id
    private UUID id;

    private UUID caseId;
    private UUID demandId;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    private LocalDate plannedOn;
    private LocalDate doneOn;

    @Classified(Datum.CODE)
    private String district;

    @Classified(Datum.WORDS)
    private Sealed<String> actionResult;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campaign_reached", joinColumns = @JoinColumn(name = "action_id"))
    private Set<Headcount> reached = new LinkedHashSet<>();

    @Version
    private int version;

    protected CampaignAction() {}

    private CampaignAction(UUID caseId, @Nullable UUID demandId, ActionKind kind) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.demandId = demandId;
        this.kind = kind;
    }

    static CampaignAction planned(
            UUID caseId, @Nullable UUID demandId, ActionKind kind, LocalDate day, @Nullable String district) {
        CampaignAction action = new CampaignAction(caseId, demandId, kind);
        action.plannedOn = day;
        action.district = district;
        return action;
    }

    /** One that nobody had planned. */
    static CampaignAction unplanned(UUID caseId, @Nullable UUID demandId, ActionKind kind) {
        return new CampaignAction(caseId, demandId, kind);
    }

    void done(
            LocalDate day,
            @Nullable String district,
            @Nullable String result,
            Set<Headcount> reached,
            LocalDate today,
            Seal seal) {
        if (doneOn != null) {
            throw new Refused("campaigns.refused.action-done");
        }
        if (day.isAfter(today)) {
            throw new Refused("campaigns.refused.future-day");
        }
        doneOn = day;
        this.district = district == null ? this.district : district;
        actionResult = seal.seal(RESULT, id, Subject.caseFile(caseId), result);
        this.reached.addAll(reached);
    }

    /** When it took place, or shall. */
    public LocalDate day() {
        return doneOn == null ? plannedOn : doneOn;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** For which demand; empty where it served the whole campaign. */
    public Optional<UUID> demandId() {
        return Optional.ofNullable(demandId);
    }

    public ActionKind kind() {
        return kind;
    }

    public Optional<LocalDate> plannedOn() {
        return Optional.ofNullable(plannedOn);
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    public Set<Headcount> reached() {
        return Set.copyOf(reached);
    }

    Optional<String> result(Seal seal) {
        return seal.open(RESULT, id, actionResult);
    }
}
