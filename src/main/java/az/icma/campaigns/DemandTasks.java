package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What processes/campaigns/campaign-demand.bpmn and campaign-commitment.bpmn ask of us as to one demand and its promise.
 * Public: expressions call it by reflection.
 */
@ProcessTasks("demand")
public class DemandTasks {

    private final CampaignService campaigns;
    private final CampaignDemands demands;
    private final CampaignActing acting;
    private final CampaignHalts halts;
    private final DemandLetters letters;
    private final DemandSheet sheet;
    private final CaseFileService caseFiles;

    DemandTasks(
            CampaignService campaigns,
            CampaignDemands demands,
            CampaignActing acting,
            CampaignHalts halts,
            DemandLetters letters,
            DemandSheet sheet,
            CaseFileService caseFiles) {
        this.campaigns = campaigns;
        this.demands = demands;
        this.acting = acting;
        this.halts = halts;
        this.letters = letters;
        this.sheet = sheet;
        this.caseFiles = caseFiles;
    }

    @ProcessTask
    public void shown(UUID caseId, UUID demandId) {
        sheet.showDemand(caseId, demandId);
    }

    /** Refuses public steps while the campaign is halted. */
    @ProcessTask
    public void actionsChosen(UUID caseId, UUID demandId) {
        halts.requireOnlyLetters(caseId, demandId);
    }

    /** Opens a letter of the demand, before the call activity; the answer is its business key. */
    @ProcessTask
    public String openLetter(UUID caseId, UUID demandId) {
        return letters.open(caseId, demandId).toString();
    }

    @ProcessTask
    public void letterAnswered(UUID caseId, UUID demandId, UUID appealId) {
        letters.answered(caseId, demandId, appealId);
    }

    /** A meeting or a public hearing, as the form says. */
    @ProcessTask
    public void authorityMet(UUID caseId, UUID demandId) {
        Answers met = caseFiles.answers(caseId, demandId);
        acting.actionDone(caseId, demandId, met.code("meetingKind").orElse(ActionKind.MEETING.name()));
    }

    @ProcessTask
    public void petitionHandedOver(UUID caseId, UUID demandId) {
        acting.actionDone(caseId, demandId, ActionKind.PETITION.name());
    }

    @ProcessTask
    public void mediaWorked(UUID caseId, UUID demandId) {
        acting.actionDone(caseId, demandId, ActionKind.MEDIA.name());
    }

    @ProcessTask
    public void councilHeard(UUID caseId, UUID demandId) {
        acting.actionDone(caseId, demandId, ActionKind.PUBLIC_COUNCIL.name());
    }

    /** The id of the promise, which has a process of its own. */
    @ProcessTask
    public String committed(UUID caseId, UUID demandId) {
        String commitmentId = demands.committed(caseId, demandId);
        Answers said = caseFiles.answers(caseId, demandId);
        Map<String, Object> promise = new HashMap<>();
        said.text("promisedWhat").ifPresent(what -> promise.put("promisedWhat", what));
        said.text("promisedBy").ifPresent(office -> promise.put("promisedBy", office));
        said.date("promisedUntil").ifPresent(day -> promise.put("promisedUntil", day));
        sheet.showPromise(caseId, demandId, UUID.fromString(commitmentId), promise);
        return commitmentId;
    }

    @ProcessTask
    public void refused(UUID caseId, UUID demandId) {
        demands.refused(caseId, demandId);
    }

    @ProcessTask
    public void dropped(UUID caseId, UUID demandId) {
        demands.dropped(caseId, demandId);
    }

    /**
     * The result code of a demand or promise that goes on as a matter of legal aid.
     *
     * @param record whose answers say for whom and why: the demand or its promise
     */
    @ProcessTask
    public String legalAidRequested(UUID caseId, UUID record) {
        campaigns.requestLegalAid(caseId, record);
        return "LEGAL_AID";
    }

    /** The promised day that holds. */
    @ProcessTask
    public String promisedUntil(UUID commitmentId) {
        return demands.promisedUntil(commitmentId);
    }

    /** The code of what was seen on the spot. */
    @ProcessTask
    public String verified(UUID caseId, UUID commitmentId) {
        return demands.verified(caseId, commitmentId);
    }

    @ProcessTask
    public void promiseMovedTo(UUID caseId, UUID commitmentId) {
        demands.promiseMovedTo(caseId, commitmentId);
    }
}
