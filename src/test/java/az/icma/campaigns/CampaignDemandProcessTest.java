package az.icma.campaigns;

import az.icma.deadlines.DeadlineTasks;
import az.icma.process.BareEngine;
import az.icma.process.ProcessScenario;
import az.icma.shared.Refused;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;

/** Every path of campaign-demand.bpmn; letters and promises are stood in for. */
class CampaignDemandProcessTest {

    static final UUID DEMAND = UUID.randomUUID();
    static final UUID LEAD = UUID.randomUUID();
    static final UUID LETTER = UUID.randomUUID();
    static final String COMMITMENT = UUID.randomUUID().toString();

    static final DemandTasks demand = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine = BareEngine.with(Map.of("demand", demand, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage =
            engine.coversEveryFlow("authority-appeal", "campaign-commitment");

    final ProcessScenario scenario = engine.scenario("campaigns", "campaign-demand");

    @BeforeEach
    void answerForTheCatalogue() {
        reset(demand, deadlines);
        Date later = Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        given(deadlines.inWorkingDays(anyInt())).willReturn(later);
        given(deadlines.lapseOf("2026-09-01")).willReturn(later);
        given(demand.openLetter(any(), any())).willReturn(LETTER.toString());
        given(demand.committed(any(), any())).willReturn(COMMITMENT);
        given(demand.legalAidRequested(any(), any())).willReturn("LEGAL_AID");
        scenario.calls("authority-appeal").calls("campaign-commitment");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void goesFromALetterToAKeptPromise() {
        chosen("byLetter")
                .passes("Task_ShowDemand", "Task_NoteChoice", "Task_OpenLetter")
                .completes("Stub_authority-appeal", Map.of("appealResult", "RESOLVED"))
                .passes("Task_NoteLetter")
                .assigns("Task_JudgeResponse", LEAD)
                .completes("Task_JudgeResponse", Map.of("response", "COMMITTED"))
                .passes("End_Promised", "Task_NoteCommitment")
                .completes("Stub_campaign-commitment", Map.of("commitmentResult", "FULFILLED"))
                .endsAt("End_PromiseKept");

        assertThat(scenario.variable("commitmentResult")).isEqualTo("FULFILLED");
        then(demand).should().letterAnswered(scenario.caseId(), DEMAND, LETTER);
    }

    @Test
    void worksOnAllChosenActionsAtOnceAndJudgesWhenTheLastIsDone() {
        chosen("byLetter", "byMeeting", "byPetition", "byMedia", "byCouncil")
                .waitsAt(
                        "Stub_authority-appeal",
                        "Task_HoldMeeting",
                        "Task_OpenPetition",
                        "Task_RunMedia",
                        "Task_BringToCouncil")
                .completes("Stub_authority-appeal", Map.of("appealResult", "FORMAL"))
                .completes("Task_HoldMeeting")
                .completes("Task_OpenPetition", Map.of("petitionEnds", "2026-09-01"))
                .receives("campaigns.signatureGoalReached")
                .completes("Task_HandOverPetition")
                .offers("Task_RunMedia", "communications")
                .completes("Task_RunMedia")
                .doesNotWaitAt("Task_JudgeResponse")
                .completes("Task_BringToCouncil")
                .waitsAt("Task_JudgeResponse");

        then(demand).should().authorityMet(scenario.caseId(), DEMAND);
        then(demand).should().petitionHandedOver(scenario.caseId(), DEMAND);
        then(demand).should().mediaWorked(scenario.caseId(), DEMAND);
        then(demand).should().councilHeard(scenario.caseId(), DEMAND);
    }

    @Test
    void handsThePetitionOverWhenItsTimeIsOver() {
        chosen("byPetition")
                .completes("Task_OpenPetition", Map.of("petitionEnds", "2026-09-01"))
                .timerFires("Timer_PetitionEnds")
                .waitsAt("Task_HandOverPetition");
    }

    @Test
    void triesAnotherActionWhereThereIsNoClearAnswer() {
        chosen().completes("Task_JudgeResponse", Map.of("response", "AGAIN")).waitsAt("Task_ChooseActions");
    }

    @Test
    void refusesPublicStepsWhileTheCampaignIsHalted() {
        willThrow(new Refused("campaigns.refused.halted")).given(demand).actionsChosen(any(), any());

        assertThatThrownBy(() -> chosen("byMedia")).hasRootCauseMessage("campaigns.refused.halted");
    }

    @Test
    void haltsPublicStepsAndLeavesTheLetterToItsClock() {
        chosen("byLetter", "byMeeting", "byMedia")
                .receives("campaigns.workHalted")
                .doesNotWaitAt("Task_HoldMeeting", "Task_RunMedia")
                .waitsAt("Stub_authority-appeal", "Message_WorkResumed")
                .completes("Stub_authority-appeal", Map.of("appealResult", "FORMAL"))
                .doesNotWaitAt("Task_JudgeResponse")
                .receives("campaigns.workResumed")
                .assigns("Task_PlanActsAnew", LEAD)
                .completes("Task_PlanActsAnew", ticked("byMedia"))
                .doesNotWaitAt("Task_HoldMeeting")
                .completes("Task_RunMedia")
                .waitsAt("Task_JudgeResponse");
    }

    @Test
    void goesOnWithoutPublicStepsWhereNoneIsSafe() {
        chosen("byMeeting")
                .receives("campaigns.workHalted")
                .receives("campaigns.workResumed")
                .completes("Task_PlanActsAnew", ticked())
                .passes("End_ActsDone")
                .waitsAt("Task_JudgeResponse");
    }

    @Test
    void changesTheTacticAfterARefusal() {
        refused()
                .offers("Task_DecideAfterRefusal", "coordinator")
                .completes("Task_DecideAfterRefusal", Map.of("afterRefusal", "CHANGE_TACTIC"))
                .waitsAt("Task_ChooseActions");

        then(demand).should().refused(scenario.caseId(), DEMAND);
    }

    @Test
    void takesARefusalToLegalAid() {
        refused()
                .completes("Task_DecideAfterRefusal", Map.of("afterRefusal", "LEGAL_AID"))
                .passes("Task_RequestLegalAid")
                .endsAt("End_LegalAid");
    }

    @Test
    void closesARefusedDemand() {
        refused()
                .completes("Task_DecideAfterRefusal", Map.of("afterRefusal", "CLOSE"))
                .endsAt("End_DemandDropped");

        then(demand).should().dropped(scenario.caseId(), DEMAND);
    }

    @Test
    void decidesAnewWhenAPromiseIsBroken() {
        chosen().completes("Task_JudgeResponse", Map.of("response", "COMMITTED"))
                .completes("Stub_campaign-commitment", Map.of("commitmentResult", "BROKEN"))
                .waitsAt("Task_DecideAfterRefusal");

        then(demand).should(never()).refused(any(), any());
    }

    private ProcessScenario chosen(String... actions) {
        return scenario.starts(Map.of("demandId", DEMAND.toString(), "responsible", LEAD.toString()))
                .assigns("Task_ChooseActions", LEAD)
                .completes("Task_ChooseActions", ticked(actions));
    }

    private ProcessScenario refused() {
        return chosen().completes("Task_JudgeResponse", Map.of("response", "REFUSED"))
                .passes("Escalation_TargetRefused", "Task_NoteRefusal");
    }

    /** As the form hands it in: every box, ticked or not. */
    private static Map<String, Object> ticked(String... boxes) {
        List<String> all = Arrays.asList(boxes);
        return Stream.of("byLetter", "byMeeting", "byPetition", "byMedia", "byCouncil")
                .collect(Collectors.toMap(Function.identity(), all::contains));
    }
}
