package az.icma.campaigns;

import az.icma.deadlines.DeadlineTasks;
import az.icma.process.BareEngine;
import az.icma.process.ProcessScenario;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;

/** Every path of advocacy-campaign.bpmn; preparation and demands are stood in for. */
class AdvocacyCampaignProcessTest {

    static final UUID LEAD = UUID.randomUUID();
    static final String FIRST = UUID.randomUUID().toString();
    static final String SECOND = UUID.randomUUID().toString();

    static final CampaignTasks campaigns = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine = BareEngine.with(Map.of("campaigns", campaigns, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage =
            engine.coversEveryFlow("campaign-preparation", "campaign-demand");

    final ProcessScenario scenario = engine.scenario("campaigns", "advocacy-campaign");

    @BeforeEach
    void answerForTheCatalogue() {
        reset(campaigns, deadlines);
        Date later = Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        given(deadlines.inWorkingDays(anyInt())).willReturn(later);
        given(deadlines.inHours(anyInt())).willReturn(later);
        given(campaigns.daysBeforeEnd(any(), anyInt())).willReturn(later);
        given(campaigns.begin(any())).willReturn(LEAD.toString());
        given(campaigns.openDemands(any())).willReturn(List.of(FIRST));
        given(campaigns.newDemand(any())).willReturn(SECOND);
        given(campaigns.halt(any(), any())).willReturn(1);
        given(campaigns.goOn(any(), any())).willReturn(0);
        given(campaigns.close(any())).willReturn("WON");
        scenario.calls("campaign-preparation").calls("campaign-demand");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void goesFromTheProposalToThePublicSummary() {
        running()
                .completes("Stub_campaign-demand")
                .passes("End_DemandsDone", "End_ActionDone")
                .assigns("Task_HarvestOutcomes", LEAD)
                .completes("Task_HarvestOutcomes")
                .passes("Task_NoteHarvest")
                .offers("Task_ValidateOutcomes", "evaluator")
                .completes("Task_ValidateOutcomes", Map.of("validation", "VALID"))
                .passes("Task_NoteValidation")
                .offers("Task_WriteSummary", "communications")
                .completes("Task_WriteSummary")
                .passes("Task_NoteSummary", "Task_CloseCampaign")
                .endsAt("End_Closed");

        assertThat(scenario.variable("outcome")).isEqualTo("WON");
    }

    @Test
    void beginsAlsoFromCasesThatAreAlike() {
        scenario.startsByMessage("campaigns.casesClustered", Map.of("openDangers", 0))
                .waitsAt("Stub_campaign-preparation");
    }

    @ParameterizedTest
    @CsvSource({"POSTPONED, End_Postponed", "TOO_RISKY, End_TooRisky", "NOT_APPROVED, End_NotApproved"})
    void endsWhereThePreparationDoes(String result, String end) {
        proposed()
                .completes("Stub_campaign-preparation", Map.of("preparationResult", result))
                .endsAt(end);

        then(campaigns).should(never()).begin(any());
    }

    @Test
    void worksOnAllDemandsAtOnce() {
        given(campaigns.openDemands(any())).willReturn(List.of(FIRST, SECOND));

        running().completesEach("Stub_campaign-demand", Map.of()).waitsAt("Task_HarvestOutcomes");
    }

    @Test
    void harvestsAtOnceWhereNoDemandIsOpen() {
        given(campaigns.openDemands(any())).willReturn(List.of());

        running().doesNotWaitAt("Stub_campaign-demand").waitsAt("Task_HarvestOutcomes");
    }

    @Test
    void aNewDemandIsWorkedOnWhileTheOthersRun() {
        running()
                .receives("campaigns.demandAdded")
                .passes("Task_AddDemand")
                .completesEach("Stub_campaign-demand", Map.of())
                .passes("End_NewDemandDone")
                .waitsAt("Task_HarvestOutcomes");
    }

    @Test
    void looksAtTheCampaignTwoWeeksAfterItWasLookedAt() {
        running()
                .timerFires("Timer_Review")
                .assigns("Task_ReviewCampaign", LEAD)
                .completes("Task_ReviewCampaign")
                .doesNotWaitAt("Task_ReviewCampaign")
                .timerFires("Timer_NextReview")
                .waitsAt("Task_ReviewCampaign", "Stub_campaign-demand")
                .completes("Stub_campaign-demand")
                .doesNotWaitAt("Task_ReviewCampaign");
    }

    @Test
    void warnsBeforeTheEndAndAgainAfterItWasProlonged() {
        running()
                .timerFires("Timer_EndNear")
                .offers("Task_DecideOnEnd", "director")
                .completes("Task_DecideOnEnd", Map.of("endDecision", "PROLONG"))
                .passes("Task_Prolong")
                .timerFires("Timer_EndNearAgain")
                .completes("Task_DecideOnEnd", Map.of("endDecision", "FINISH"))
                .passes("End_EndAgreed")
                .waitsAt("Stub_campaign-demand");

        then(campaigns).should(times(2)).daysBeforeEnd(scenario.caseId(), 30);
    }

    @Test
    void haltsPublicStepsForADangerAndLeavesTheDemandsToTheirClocks() {
        running()
                .receives("campaigns.riskAlerted")
                .passes("Task_HaltForRisk")
                .waitsAt("Stub_campaign-demand")
                .offers("Task_AssessDanger", "safety-officer")
                .completes("Task_AssessDanger")
                .offers("Task_DecideOnSafety", "director")
                .completes("Task_DecideOnSafety", Map.of("safetyDecision", "GO_ON"))
                .passes("Task_ResumeAfterRisk", "End_RiskOver")
                .waitsAt("Stub_campaign-demand");

        then(campaigns).should().halt(scenario.caseId(), 0);
        then(campaigns).should().goOn(scenario.caseId(), 1);
    }

    @Test
    void aDangerThatNobodyAssessedReachesTheDirector() {
        running()
                .receives("campaigns.riskAlerted")
                .timerFires("Timer_SafetyLate")
                .offers("Task_MoveSafetyOn", "director")
                .completes("Task_MoveSafetyOn")
                .passes("End_SafetyMovedOn")
                .waitsAt("Task_AssessDanger");
    }

    @Test
    void aDangerIsSettledAlsoWhenTheLastDemandIsDone() {
        running()
                .receives("campaigns.riskAlerted")
                .completes("Stub_campaign-demand")
                .doesNotWaitAt("Task_HarvestOutcomes")
                .completes("Task_AssessDanger")
                .completes("Task_DecideOnSafety", Map.of("safetyDecision", "GO_ON"))
                .waitsAt("Task_HarvestOutcomes");
    }

    @Test
    void stopsTheCampaignWhereItCannotGoOnInSafety() {
        running()
                .receives("campaigns.riskAlerted")
                .completes("Task_AssessDanger")
                .completes("Task_DecideOnSafety", Map.of("safetyDecision", "STOP"))
                .passes("Escalation_CampaignStopped", "Task_StopDemands")
                .doesNotWaitAt("Stub_campaign-demand")
                .waitsAt("Task_HarvestOutcomes");

        then(campaigns).should().demandsStopped(scenario.caseId());
    }

    @Test
    void aSuspendedCampaignGoesOnWhenItsReasonIsGone() {
        running()
                .receives("campaigns.suspended")
                .passes("Task_Suspend")
                .offers("Task_DecideOnSuspension", "campaign-manager")
                .completes("Task_DecideOnSuspension", Map.of("suspensionDecision", "GO_ON"))
                .passes("Task_Resume", "End_Resumed")
                .waitsAt("Stub_campaign-demand");

        then(campaigns).should().suspend(scenario.caseId());
        then(campaigns).should().resume(scenario.caseId(), 0);
    }

    @Test
    void aSuspendedCampaignMayBeStopped() {
        running()
                .receives("campaigns.suspended")
                .completes("Task_DecideOnSuspension", Map.of("suspensionDecision", "STOP"))
                .passes("Escalation_CampaignStopped")
                .waitsAt("Task_HarvestOutcomes");
    }

    @Test
    void harvestsAnewWhereEvidenceIsMissing() {
        running()
                .completes("Stub_campaign-demand")
                .completes("Task_HarvestOutcomes")
                .completes("Task_ValidateOutcomes", Map.of("validation", "RETURNED"))
                .waitsAt("Task_HarvestOutcomes");

        then(campaigns).should(never()).outcomesValidated(any());
    }

    private ProcessScenario proposed() {
        return scenario.starts(Map.of("openDangers", 0)).waitsAt("Stub_campaign-preparation");
    }

    private ProcessScenario running() {
        return proposed()
                .completes("Stub_campaign-preparation", Map.of("preparationResult", "GO"))
                .passes("Task_BeginCampaign");
    }
}
