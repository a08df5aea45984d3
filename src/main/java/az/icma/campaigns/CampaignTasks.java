package az.icma.campaigns;

import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;
import az.icma.shared.Baku;
import az.icma.shared.Refused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What processes/campaigns/advocacy-campaign.bpmn and campaign-preparation.bpmn ask of us as to the campaign as a whole.
 * Public: expressions call it by reflection.
 */
@ProcessTasks("campaigns")
public class CampaignTasks {

    private static final LocalTime WARNING_TIME = LocalTime.of(8, 0);

    private final CampaignService campaigns;
    private final CampaignConsultations consultations;
    private final CampaignTargets targets;
    private final CampaignDemands demands;
    private final CampaignOutcomes outcomes;
    private final CampaignHalts halts;
    private final DemandSheet sheet;

    CampaignTasks(
            CampaignService campaigns,
            CampaignConsultations consultations,
            CampaignTargets targets,
            CampaignDemands demands,
            CampaignOutcomes outcomes,
            CampaignHalts halts,
            DemandSheet sheet) {
        this.campaigns = campaigns;
        this.consultations = consultations;
        this.targets = targets;
        this.demands = demands;
        this.outcomes = outcomes;
        this.halts = halts;
        this.sheet = sheet;
    }

    @ProcessTask
    public void problemDescribed(UUID caseId) {
        campaigns.problemDescribed(caseId);
    }

    @ProcessTask
    public void consultationPlanned(UUID caseId) {
        consultations.consultationPlanned(caseId);
    }

    /** The meetings that were planned, by number: the model holds one after the other. */
    @ProcessTask
    public List<Integer> plannedMeetings(UUID caseId) {
        return IntStream.rangeClosed(1, consultations.planned(caseId)).boxed().toList();
    }

    @ProcessTask
    public void meetingHeld(UUID caseId) {
        consultations.meetingHeld(caseId);
    }

    /** In percent of those who spoke for or against. */
    @ProcessTask
    public Integer supportShare(UUID caseId) {
        return consultations.supportShare(caseId);
    }

    @ProcessTask
    public Integer participants(UUID caseId) {
        return consultations.participants(caseId);
    }

    /** In percent of those who came. */
    @ProcessTask
    public Integer womenShare(UUID caseId) {
        return consultations.womenShare(caseId);
    }

    @ProcessTask
    public void goProposed(UUID caseId, String goProposal) {
        sheet.showProposal(caseId, goProposal);
    }

    @ProcessTask
    public void decidedToGo(UUID caseId) {
        campaigns.decided(caseId, "GO");
    }

    /** The result code of the preparation: closed, the community is told why. */
    @ProcessTask
    public String postponed(UUID caseId) {
        campaigns.decided(caseId, "POSTPONE");
        return ended(caseId, "POSTPONED");
    }

    @ProcessTask
    public void levelFound(UUID caseId, String responsibleLevel) {
        campaigns.levelFound(caseId, responsibleLevel);
    }

    @ProcessTask
    public void powerMapped(UUID caseId) {
        targets.powerMapped(caseId);
    }

    @ProcessTask
    public void demandsSet(UUID caseId) {
        demands.demandsSet(caseId);
    }

    @ProcessTask
    public void riskAssessed(UUID caseId) {
        campaigns.riskAssessed(caseId);
    }

    /** The result code of the preparation: closed, because somebody would come to harm. */
    @ProcessTask
    public String tooRisky(UUID caseId) {
        return ended(caseId, "TOO_RISKY");
    }

    @ProcessTask
    public void planned(UUID caseId) {
        campaigns.planned(caseId);
    }

    @ProcessTask
    public void grantRegistered(UUID caseId) {
        campaigns.grantRegistered(caseId);
    }

    /** The result code of the preparation: closed, the plan was rejected. */
    @ProcessTask
    public String planRejected(UUID caseId) {
        return ended(caseId, "NOT_APPROVED");
    }

    /** The result code of the preparation: the campaign may begin. */
    @ProcessTask
    public String planApproved(UUID caseId) {
        campaigns.planApproved(caseId);
        return "GO";
    }

    /** Who leads it from now on. */
    @ProcessTask
    public String begin(UUID caseId) {
        campaigns.begin(caseId);
        return campaigns.lead(caseId);
    }

    /** Ids of the demands that are still to be met. */
    @ProcessTask
    public List<String> openDemands(UUID caseId) {
        return demands.openDemands(caseId);
    }

    @ProcessTask
    public String newDemand(UUID caseId) {
        return demands.newDemand(caseId);
    }

    /** Somebody is in danger: public steps stop. How many dangers are open with this one. */
    @ProcessTask
    public Integer halt(UUID caseId, Integer openDangers) {
        halts.forDanger(caseId);
        return openDangers + 1;
    }

    /** A danger is over; with the last one public steps go on. How many are still open. */
    @ProcessTask
    public Integer goOn(UUID caseId, Integer openDangers) {
        if (openDangers == 1) {
            halts.dangerOver(caseId);
        }
        return openDangers - 1;
    }

    @ProcessTask
    public void suspend(UUID caseId) {
        halts.suspend(caseId);
    }

    @ProcessTask
    public void resume(UUID caseId, Integer openDangers) {
        halts.resume(caseId, openDangers > 0);
    }

    /** The morning so many days before the last day of the plan. */
    @ProcessTask
    public Date daysBeforeEnd(UUID caseId, int days) {
        LocalDate end = campaigns.endsOn(caseId).orElseThrow(() -> new Refused("campaigns.refused.unanswered"));
        return Date.from(
                end.minusDays(days).atTime(WARNING_TIME).atZone(Baku.ZONE).toInstant());
    }

    @ProcessTask
    public void prolonged(UUID caseId) {
        campaigns.prolonged(caseId);
    }

    /** The campaign was stopped: what was still pressed is let go, what came of the rest stays. */
    @ProcessTask
    public void demandsStopped(UUID caseId) {
        demands.of(caseId).stream()
                .filter(demand -> demand.status().isUnderWay())
                .forEach(demand -> demands.dropped(caseId, demand.id()));
    }

    @ProcessTask
    public void outcomesHarvested(UUID caseId) {
        outcomes.outcomesHarvested(caseId);
    }

    @ProcessTask
    public void outcomesValidated(UUID caseId) {
        outcomes.outcomesValidated(caseId);
    }

    @ProcessTask
    public void summaryWritten(UUID caseId) {
        campaigns.summaryWritten(caseId);
    }

    /** The outcome code with which the campaign was closed. */
    @ProcessTask
    public String close(UUID caseId) {
        return campaigns.close(caseId);
    }

    private String ended(UUID caseId, String outcome) {
        campaigns.close(caseId, outcome);
        return outcome;
    }
}
