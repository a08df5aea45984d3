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

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;

/** Every path of campaign-preparation.bpmn. */
class CampaignPreparationProcessTest {

    static final CampaignTasks campaigns = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine = BareEngine.with(Map.of("campaigns", campaigns, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage = engine.coversEveryFlow();

    final ProcessScenario scenario = engine.scenario("campaigns", "campaign-preparation");

    @BeforeEach
    void answerForTheCatalogue() {
        reset(campaigns, deadlines);
        Date later = Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        given(deadlines.inWorkingDays(anyInt())).willReturn(later);
        given(deadlines.lapse(anyString(), anyString())).willReturn(later);
        given(campaigns.plannedMeetings(any())).willReturn(List.of(1, 2));
        given(campaigns.supportShare(any())).willReturn(80);
        given(campaigns.participants(any())).willReturn(45);
        given(campaigns.womenShare(any())).willReturn(50);
        given(campaigns.postponed(any())).willReturn("POSTPONED");
        given(campaigns.tooRisky(any())).willReturn("TOO_RISKY");
        given(campaigns.planRejected(any())).willReturn("NOT_APPROVED");
        given(campaigns.planApproved(any())).willReturn("GO");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void goesFromTheProblemToAPlanThatTwoPersonsApproved() {
        planned("NO")
                .offers("Task_ApprovePlan", "coordinator")
                .completes("Task_ApprovePlan", Map.of("planDecision", "APPROVED"))
                .offers("Task_ConfirmPlan", "director")
                .completes("Task_ConfirmPlan", Map.of("planDecision", "APPROVED"))
                .passes("End_PlanConfirmed", "Task_NoteApproval")
                .endsAt("End_Prepared");

        assertThat(scenario.variable("preparationResult")).isEqualTo("GO");
        assertThat(scenario.variable("responsibleLevel")).isEqualTo("MUNICIPALITY");
        then(campaigns).should().goProposed(scenario.caseId(), "GO");
        then(campaigns).should().levelFound(scenario.caseId(), "MUNICIPALITY");
        then(campaigns).should(times(2)).meetingHeld(scenario.caseId());
    }

    @Test
    void holdsOneMeetingAfterTheOtherAndStopsWhenItIsEnough() {
        given(campaigns.plannedMeetings(any())).willReturn(List.of(1, 2, 3, 4, 5));

        consulting()
                .offers("Task_HoldMeeting", "cbo-coordinator")
                .completes("Task_HoldMeeting", Map.of("consultationProgress", "NEXT"))
                .completes("Task_HoldMeeting", Map.of("consultationProgress", "ENOUGH"))
                .doesNotWaitAt("Task_HoldMeeting")
                .waitsAt("Task_DecideOnGo");

        then(campaigns).should(times(2)).meetingHeld(scenario.caseId());
    }

    @ParameterizedTest
    @CsvSource({
        "80, 45, 50, GO",
        "60, 10, 25, GO",
        "80,  9, 50, CONSULT_MORE",
        "80, 45, 24, CONSULT_MORE",
        "59, 45, 50, CONSULT_MORE",
        "39, 45, 10, POSTPONE"
    })
    void proposesByTheVoiceOfTheCommunity(int support, int participants, int women, String proposal) {
        given(campaigns.supportShare(any())).willReturn(support);
        given(campaigns.participants(any())).willReturn(participants);
        given(campaigns.womenShare(any())).willReturn(women);

        consulted();

        assertThat(scenario.variable("goProposal")).isEqualTo(proposal);
    }

    @Test
    void consultsAgainBeforeAnythingIsDecided() {
        consulted()
                .completes("Task_DecideOnGo", Map.of("goDecision", "CONSULT_MORE"))
                .waitsAt("Task_PlanConsultation");
    }

    @Test
    void postponesWhatTheCommunityDoesNotWant() {
        consulted()
                .offers("Task_DecideOnGo", "director")
                .completes("Task_DecideOnGo", Map.of("goDecision", "POSTPONE"))
                .endsAt("End_Postponed");

        assertThat(scenario.variable("preparationResult")).isEqualTo("POSTPONED");
        then(campaigns).should(never()).decidedToGo(any());
    }

    @ParameterizedTest
    @CsvSource({
        "roads, SETTLEMENT, MUNICIPALITY",
        "roads, DISTRICT, EXECUTIVE",
        "roads, COUNTRY, MINISTRY",
        "pension, SETTLEMENT, MINISTRY",
        "environment, SETTLEMENT, MUNICIPALITY",
        "environment, DISTRICT, MINISTRY",
        "utilities, SETTLEMENT, EXECUTIVE"
    })
    void findsWhoCanSolveTheProblem(String topic, String reach, String level) {
        decided().completes("Task_AnalyseProblem", Map.of("problemTopic", topic, "reach", reach));

        assertThat(scenario.variable("responsibleLevel")).isEqualTo(level);
    }

    @Test
    void assessesARiskAnewUntilTheDirectorAgrees() {
        analysed()
                .offers("Task_ApproveRisk", "director")
                .completes("Task_ApproveRisk", Map.of("riskDecision", "RETURNED"))
                .waitsAt("Task_AssessRisk")
                .completes("Task_AssessRisk")
                .completes("Task_ApproveRisk", Map.of("riskDecision", "APPROVED"))
                .waitsAt("Task_WritePlan");
    }

    @Test
    void doesNotRunACampaignThatWouldHarm() {
        analysed()
                .completes("Task_ApproveRisk", Map.of("riskDecision", "TOO_RISKY"))
                .endsAt("End_TooRisky");

        assertThat(scenario.variable("preparationResult")).isEqualTo("TOO_RISKY");
    }

    @Test
    void registersTheGrantBeforeThePlanIsApproved() {
        planned("YES")
                .waitsAt("Task_RegisterGrant")
                .completes("Task_RegisterGrant")
                .passes("Task_NoteGrant")
                .waitsAt("Task_ApprovePlan");

        then(deadlines).should(times(2)).lapse("QRANT-15", "2026-03-02");
    }

    @Test
    void theDirectorAnswersForAGrantThatIsRegisteredLate() {
        planned("YES")
                .timerFires("Timer_GrantLate")
                .offers("Task_AnswerLateGrant", "director")
                .completes("Task_AnswerLateGrant")
                .passes("End_LateGrantAnswered")
                .waitsAt("Task_RegisterGrant");
    }

    @Test
    void movesALateApprovalOnAndLeavesItOpen() {
        planned("NO")
                .timerFires("Timer_ApprovalLate")
                .offers("Task_MoveApprovalOn", "director")
                .completes("Task_MoveApprovalOn")
                .passes("End_ApprovalMovedOn")
                .waitsAt("Task_ApprovePlan");
    }

    @Test
    void aPlanSentBackIsWrittenAnew() {
        planned("NO")
                .completes("Task_ApprovePlan", Map.of("planDecision", "RETURNED"))
                .passes("End_PlanSentBack")
                .waitsAt("Task_WritePlan");
    }

    @Test
    void theSecondPersonMayRejectThePlan() {
        planned("NO")
                .completes("Task_ApprovePlan", Map.of("planDecision", "APPROVED"))
                .completes("Task_ConfirmPlan", Map.of("planDecision", "REJECTED"))
                .passes("Task_NoteRejection")
                .endsAt("End_NotApproved");

        assertThat(scenario.variable("preparationResult")).isEqualTo("NOT_APPROVED");
        then(campaigns).should(never()).planApproved(any());
    }

    private ProcessScenario consulting() {
        return scenario.starts(Map.of())
                .offers("Task_DescribeProblem", "campaign-manager")
                .completes("Task_DescribeProblem")
                .passes("Task_NoteProblem")
                .completes("Task_PlanConsultation")
                .passes("Task_NoteConsultationPlan");
    }

    private ProcessScenario consulted() {
        return consulting()
                .completes("Task_HoldMeeting", Map.of("consultationProgress", "NEXT"))
                .completes("Task_HoldMeeting", Map.of("consultationProgress", "NEXT"))
                .waitsAt("Task_DecideOnGo");
    }

    private ProcessScenario decided() {
        return consulted()
                .completes("Task_DecideOnGo", Map.of("goDecision", "GO"))
                .passes("Task_NoteGo");
    }

    private ProcessScenario analysed() {
        return decided()
                .completes("Task_AnalyseProblem", Map.of("problemTopic", "roads", "reach", "SETTLEMENT"))
                .completes("Task_MapPower")
                .passes("Task_NotePowerMap")
                .completes("Task_SetDemands")
                .passes("Task_NoteDemands")
                .completes("Task_AssessRisk")
                .passes("Task_NoteRisk");
    }

    private ProcessScenario planned(String needsGrant) {
        return analysed()
                .completes("Task_ApproveRisk", Map.of("riskDecision", "APPROVED"))
                .completes("Task_WritePlan", Map.of("needsGrant", needsGrant, "grantSignedOn", "2026-03-02"))
                .passes("Task_NotePlan");
    }
}
