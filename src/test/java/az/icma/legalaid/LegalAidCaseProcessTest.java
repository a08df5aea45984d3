package az.icma.legalaid;

import az.icma.deadlines.DeadlineTasks;
import az.icma.process.BareEngine;
import az.icma.process.ProcessScenario;
import az.icma.process.ProcessTask;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/** Every path of legal-aid-case.bpmn; the intake runs for real, conflict check and appeal are stood in for. */
class LegalAidCaseProcessTest {

    /** What the appeals module promises to the model. */
    public interface AppealsOfTheModel {

        @ProcessTask
        String open(UUID caseId);
    }

    static final UUID LAWYER = UUID.randomUUID();
    static final String APPEAL = UUID.randomUUID().toString();

    static final LegalAidTasks legalAid = mock();
    static final AppealsOfTheModel appeals = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine =
            BareEngine.with(Map.of("legalAid", legalAid, "appeals", appeals, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage =
            engine.coversEveryFlow("legal-aid-intake", "conflict-check", "authority-appeal");

    final ProcessScenario scenario = engine.scenario("legalaid", "legal-aid-case");

    @BeforeEach
    void tasksAnswerAsInLife() {
        Date later = Date.from(Instant.now().plus(Duration.ofDays(3)));
        given(deadlines.inWorkingDays(anyInt())).willReturn(later);
        given(deadlines.inHours(anyInt())).willReturn(later);
        given(deadlines.lapseOf(any())).willReturn(later);
        given(legalAid.periodBegun(any())).willReturn(null);
        given(legalAid.strategyPlanned(any())).willReturn(null);
        given(legalAid.periodEnded(any())).willReturn("SETTLED");
        given(legalAid.reopen(any())).willReturn("CASE");
        given(appeals.open(any())).willReturn(APPEAL);
        given(legalAid.consentRefused(any())).willReturn("NO_CONSENT");
        given(legalAid.register(any())).willReturn("ACCEPT");
        given(legalAid.adviceGiven(any())).willReturn("ADVICE");
        given(legalAid.refuse(any())).willReturn("REFUSE");
        given(legalAid.refer(any())).willReturn("REFER");
        given(legalAid.raiseUrgency(any())).willReturn("URGENT");
        given(legalAid.close(any())).willReturn("RESOLVED");
        scenario.calls("conflict-check").calls("authority-appeal");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void fromTheRequestThroughAnAppealToTheClientsWord() {
        planned("APPEAL")
                .waitsAt("Stub_authority-appeal")
                .completes("Stub_authority-appeal", Map.of("appealResult", "RESOLVED"))
                .assigns("Task_AssessResult", LAWYER)
                .completes("Task_AssessResult", Map.of("assessment", "ACHIEVED"))
                .offers("Task_HearClient", "intake")
                .offers("Task_HearClient", "coordinator")
                .completes("Task_HearClient")
                .passes("Task_CloseCase")
                .endsAt("End_Closed");
        assertThat(scenario.variable("outcome")).isEqualTo("RESOLVED");
        then(legalAid).should().urgencySet(scenario.caseId(), "NORMAL");
        then(legalAid).should().lawyerAccepted(scenario.caseId(), LAWYER);
    }

    @Test
    void aCaseMayDoWithoutAnAppeal() {
        planned("DIRECT").completes("Task_HearClient").endsAt("End_Closed");
    }

    @Test
    void anAppealThatWasNotEnoughIsFollowedByAnother() {
        planned("APPEAL")
                .completes("Stub_authority-appeal", Map.of("appealResult", "REFUSED"))
                .completes("Task_AssessResult", Map.of("assessment", "APPEAL_AGAIN"))
                .waitsAt("Task_PlanStrategy")
                .completes("Task_PlanStrategy", Map.of("route", "APPEAL"))
                .waitsAt("Stub_authority-appeal");
    }

    @Test
    void aDecliningLawyerSendsTheCaseBackToTheCoordinator() {
        assigned()
                .assigns("Task_AcceptAssignment", LAWYER)
                .completes("Task_AcceptAssignment", Map.of("assignmentAnswer", "DECLINE"))
                .waitsAt("Task_AssignLawyer")
                .offers("Task_AssignLawyer", "coordinator");
    }

    @Test
    void aLateAnswerReachesTheCoordinatorWhoTakesTheAssignmentBack() {
        assigned()
                .timerFires("Timer_AnswerLate")
                .waitsAt("Task_AskLawyer", "Task_AcceptAssignment")
                .completes("Task_AskLawyer")
                .passes("End_LawyerAsked")
                .receives("legalaid.assignmentTakenBack")
                .doesNotWaitAt("Task_AcceptAssignment")
                .waitsAt("Task_AssignLawyer");
    }

    @Test
    void nobodyIsAskedForAnAnswerThatHasCome() {
        assigned()
                .timerFires("Timer_AnswerLate")
                .waitsAt("Task_AskLawyer")
                .completes("Task_AcceptAssignment", Map.of("assignmentAnswer", "ACCEPT"))
                .doesNotWaitAt("Task_AskLawyer")
                .waitsAt("Task_PlanStrategy");
    }

    @Test
    void nobodyIsAskedForTheAnswerOfALawyerWhoLostTheAssignment() {
        assigned()
                .timerFires("Timer_AnswerLate")
                .receives("legalaid.assignmentTakenBack")
                .doesNotWaitAt("Task_AskLawyer")
                .waitsAt("Task_AssignLawyer");
    }

    @Test
    void anotherLawyerTakesOverWhileAnAppealRuns() {
        UUID successor = UUID.randomUUID();
        given(legalAid.handOver(any(), any(), any())).willReturn(successor.toString());
        planned("APPEAL")
                .receives("legalaid.lawyerReplaced", Map.of("newLawyer", successor.toString()))
                .passes("Task_HandOver", "End_HandedOver")
                .waitsAt("Stub_authority-appeal")
                .completes("Stub_authority-appeal", Map.of("appealResult", "RESOLVED"))
                .assigns("Task_AssessResult", successor);
        then(legalAid).should().handOver(scenario.caseId(), LAWYER, successor);
    }

    @Test
    void endsWithoutConsent() {
        started("NONE", null)
                .completes("Task_RecordConsent", Map.of("consent", "NO"))
                .endsAt("End_NoConsent");
    }

    @Test
    void endsWithAdvice() {
        decided("ADVICE").completes("Task_GiveBriefAdvice").endsAt("End_AdviceGiven");
    }

    @Test
    void endsWithARefusal() {
        decided("REFUSE").completes("Task_WriteRefusal").endsAt("End_Refused");
    }

    @Test
    void endsWithAReferral() {
        decided("REFER").completes("Task_WriteReferral").endsAt("End_Referred");
    }

    @Test
    void aClaimMayBeFiledWhileTheWorkGoesOn() {
        planned("APPEAL")
                .passes("Task_StartPeriod")
                .receives("legalaid.claimFiled")
                .passes("Task_NoteFiling", "End_FilingNoted")
                .waitsAt("Stub_authority-appeal");
    }

    @Test
    void aClaimMayBeFiledBeforeALawyerIsFoundAndWhileTheClientIsHeard() {
        assigned().receives("legalaid.claimFiled").passes("Task_NoteFiling").waitsAt("Task_AcceptAssignment");
        scenario.completes("Task_AcceptAssignment", Map.of("assignmentAnswer", "ACCEPT"))
                .completes("Task_PlanStrategy", Map.of("route", "DIRECT"))
                .receives("legalaid.claimFiled")
                .waitsAt("Task_HearClient");
    }

    @Test
    void aPeriodThatBeganWithTheRegistrationAndPassedIsAnsweredFor() {
        given(legalAid.periodBegun(any())).willReturn("2026-12-09");
        given(legalAid.periodEnded(any())).willReturn("LAPSED");
        decided("ACCEPT")
                .passes("Task_WatchPeriod")
                .waitsAt("Timer_PeriodEnds", "Task_AssignLawyer")
                .timerFires("Timer_PeriodEnds")
                .passes("Task_NoteMissedPeriod")
                .waitsAt("Task_AnswerMissedPeriod", "Task_AssignLawyer")
                .offers("Task_AnswerMissedPeriod", "lawyer")
                .offers("Task_AnswerMissedPeriod", "coordinator")
                .completes("Task_AnswerMissedPeriod")
                .passes("Task_SettleMissedPeriod", "End_PeriodAnswered")
                .waitsAt("Task_AssignLawyer");
        then(deadlines).should().lapseOf("2026-12-09");
    }

    @Test
    void aPeriodThatWasSettledInTimeBothersNobody() {
        given(legalAid.strategyPlanned(any())).willReturn("2026-12-10");
        planned("APPEAL")
                .waitsAt("Timer_PeriodEnds", "Stub_authority-appeal")
                .timerFires("Timer_PeriodEnds")
                .passes("End_PeriodSettled")
                .doesNotWaitAt("Task_AnswerMissedPeriod")
                .waitsAt("Stub_authority-appeal");
    }

    @Test
    void aClosedCaseWaitsForNoPeriod() {
        given(legalAid.strategyPlanned(any())).willReturn("2026-12-10");
        planned("DIRECT")
                .waitsAt("Timer_PeriodEnds", "Task_HearClient")
                .completes("Task_HearClient")
                .endsAt("End_Closed");
    }

    @Test
    void theClientMayWithdrawAtAnyTime() {
        planned("APPEAL")
                .receives("legalaid.clientWithdrew")
                .passes("Task_NoteWithdrawal")
                .endsAt("End_Withdrawn");
    }

    @Test
    void theClientMayWithdrawDuringIntake() {
        started("NONE", null).receives("legalaid.clientWithdrew").endsAt("End_Withdrawn");
    }

    @Test
    void aCaseOpenedByMistakeIsVoided() {
        assigned().receives("legalaid.openedByMistake").passes("Task_VoidCase").endsAt("End_Voided");
    }

    @Test
    void anUrgentCaseIsActedOnWhileTheIntakeGoesOn() {
        started("EVICTION", null)
                .waitsAt("Task_ActUrgently", "Task_RecordConsent")
                .offers("Task_ActUrgently", "lawyer")
                .offers("Task_ActUrgently", "coordinator")
                .completes("Task_ActUrgently")
                .passes("End_UrgentDone")
                .waitsAt("Task_RecordConsent");
        then(legalAid).should().urgencySet(scenario.caseId(), "URGENT");
    }

    @Test
    void aForgottenUrgentCaseReachesTheDirector() {
        started("NONE", 3)
                .timerFires("Timer_UrgentActionLate")
                .waitsAt("Task_ReviewUrgentDelay", "Task_ActUrgently")
                .offers("Task_ReviewUrgentDelay", "director")
                .completes("Task_ReviewUrgentDelay")
                .passes("End_UrgentReviewed")
                .completes("Task_ActUrgently");
    }

    @Test
    void theDirectorIsSparedAnUrgentCaseThatWasActedOn() {
        started("NONE", 3)
                .timerFires("Timer_UrgentActionLate")
                .completes("Task_ActUrgently")
                .passes("End_UrgentDone")
                .doesNotWaitAt("Task_ReviewUrgentDelay")
                .waitsAt("Task_RecordConsent");
    }

    @Test
    void fewDaysMakeACaseHighButNotUrgent() {
        started("NONE", 10).doesNotWaitAt("Task_ActUrgently");
        then(legalAid).should().urgencySet(scenario.caseId(), "HIGH");
    }

    @Test
    void aCaseMayBecomeUrgentOnItsWay() {
        planned("APPEAL")
                .doesNotWaitAt("Task_ActUrgently")
                .receives("legalaid.becameUrgent")
                .passes("Task_RaiseUrgency", "End_UrgencyRaised")
                .waitsAt("Task_ActUrgently", "Stub_authority-appeal")
                .completes("Task_ActUrgently");
    }

    @Test
    void aReopenedCaseBeginsWithANewAssignment() {
        scenario.startsByMessage("legalaid.reopened", Map.of())
                .passes("Task_ReopenCase")
                .waitsAt("Task_AssignLawyer")
                .doesNotWaitAt("Task_ActUrgently");
    }

    @Test
    void aReopenedRequestThatWasNeverAcceptedPassesTheIntake() {
        reopenedRequest()
                .completes("Task_RecordConsent", Map.of("consent", "NO"))
                .endsAt("End_NoConsent");
    }

    @Test
    void aReopenedRequestIsCheckedForConflictsAndDecidedOnBeforeItHasALawyer() {
        reopenedRequest()
                .completes("Task_RecordConsent", Map.of("consent", "YES"))
                .completes("Stub_conflict-check", Map.of("conflictResult", "CLEAR"))
                .completes("Task_RecordFacts", Map.of("topic", "pension", "incomeBand", "LOW"))
                .completes("Task_DecideOnRequest", Map.of("requestDecision", "ACCEPT"))
                .waitsAt("Task_AssignLawyer");
        then(legalAid).should().register(scenario.caseId());
    }

    private ProcessScenario reopenedRequest() {
        given(legalAid.reopen(any())).willReturn("REQUEST");
        return scenario.startsByMessage("legalaid.reopened", Map.of())
                .passes("Task_ReopenCase")
                .waitsAt("Task_RecordConsent")
                .doesNotWaitAt("Task_AssignLawyer");
    }

    private ProcessScenario started(String urgencySign, Integer daysLeft) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("urgencySign", urgencySign);
        variables.put("daysLeft", daysLeft);
        return scenario.starts(variables);
    }

    private ProcessScenario decided(String decision) {
        return started("NONE", null)
                .completes("Task_RecordConsent", Map.of("consent", "YES"))
                .completes("Stub_conflict-check", Map.of("conflictResult", "CLEAR"))
                .completes("Task_RecordFacts", Map.of("topic", "pension", "incomeBand", "LOW"))
                .completes("Task_DecideOnRequest", Map.of("requestDecision", decision));
    }

    private ProcessScenario assigned() {
        return decided("ACCEPT").completes("Task_AssignLawyer", Map.of("lawyer", LAWYER.toString()));
    }

    private ProcessScenario planned(String route) {
        return assigned()
                .completes("Task_AcceptAssignment", Map.of("assignmentAnswer", "ACCEPT"))
                .passes("Task_JoinTeam")
                .assigns("Task_PlanStrategy", LAWYER)
                .completes("Task_PlanStrategy", Map.of("route", route));
    }
}
