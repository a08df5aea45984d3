package az.icma.appeals;

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
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class AuthorityAppealProcessTest {

    private static final String APPEAL = UUID.randomUUID().toString();
    private static final String OTHER = UUID.randomUUID().toString();
    private static final UUID LAWYER = UUID.randomUUID();

    private static final AppealsTasks appeals = mock();
    private static final DeadlineTasks deadlines = mock();
    private static final BareEngine engine = BareEngine.with(Map.of("appeals", appeals, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage = engine.coversEveryFlow();

    private final ProcessScenario scenario = engine.scenario("appeals", "authority-appeal");

    @BeforeEach
    void answerForTheCatalogue() {
        reset(appeals, deadlines);
        given(appeals.prepared(APPEAL)).willReturn("COMPLETE");
        given(appeals.replyDue(APPEAL)).willReturn("2026-04-15");
        given(appeals.remedyChosen(APPEAL)).willReturn("SILENCE");
        given(appeals.veryLate(APPEAL)).willReturn("SUBORDINATE");
        Date later = Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        given(deadlines.inWorkingDays(anyInt())).willReturn(later);
        given(deadlines.lapseOf(anyString())).willReturn(later);
        given(deadlines.lapseAfter(anyString(), anyInt())).willReturn(later);
        given(deadlines.warningOf(anyString(), anyInt())).willReturn(later);
    }

    @AfterEach
    void forget() {
        scenario.forget();
    }

    @Test
    void endsWithTheResultOfAReplyInTime() {
        awaitsTheReply()
                .receives("appeals.replyReceived")
                .passes("Message_ReplyReceived", "Task_NoteReply")
                .assigns("Task_ClassifyReply", LAWYER)
                .completes("Task_ClassifyReply", reply("YES", "FULL", null))
                .endsAt("End_Answered");

        assertThat(scenario.variable("appealResult")).isEqualTo("RESOLVED");
        verify(appeals).replied(APPEAL, "RESOLVED");
        verify(appeals, never()).late(any());
    }

    @ParameterizedTest(name = "answers the demand: {0}, met: {1}, reasoned: {2} → {3}")
    @CsvSource({"YES, PART, , PARTLY", "YES, NONE, YES, REFUSED", "YES, NONE, NO, FORMAL", "NO, , , FORMAL"})
    void judgesTheReply(String answersDemand, String outcome, String reasoned, String result) {
        awaitsTheReply()
                .receives("appeals.replyReceived")
                .completes("Task_ClassifyReply", reply(answersDemand, outcome, reasoned))
                .endsAt("End_Answered");

        assertThat(scenario.variable("appealResult")).isEqualTo(result);
    }

    @Test
    void goesBackToTheLawyerUntilTheLetterIsComplete() {
        given(appeals.prepared(APPEAL)).willReturn("INCOMPLETE", "REPEATED");

        starts().completes("Task_PrepareAppeal")
                .waitsAt("Task_PrepareAppeal")
                .doesNotWaitAt("Task_ApproveAppeal")
                .completes("Task_PrepareAppeal")
                .waitsAt("Task_ApproveAppeal");
    }

    @Test
    void goesBackToTheLawyerWhenTheCoordinatorReturnsIt() {
        starts().completes("Task_PrepareAppeal")
                .offers("Task_ApproveAppeal", "coordinator")
                .completes("Task_ApproveAppeal", Map.of("approvalDecision", "RETURNED"))
                .assigns("Task_PrepareAppeal", LAWYER);

        verify(appeals, never()).approved(any());
    }

    @Test
    void callsTheOfficeUntilTheAuthorityHasRegisteredTheLetter() {
        sent().timerFires("Timer_NotRegistered")
                .offers("Task_CallOffice", "registrar")
                .completes("Task_CallOffice", Map.of("registeredNow", "NO"))
                .waitsAt("Gateway_Registration")
                .timerFires("Timer_NotRegistered")
                .completes("Task_CallOffice", Map.of("registeredNow", "YES"))
                .waitsAt("Sub_AwaitReply");

        verify(appeals).registered(APPEAL);
    }

    @Test
    void beginsTheClockAnewWhenTheLetterIsForwarded() {
        awaitsTheReply()
                .receives("appeals.forwarded")
                .passes("Task_NoteForwarding")
                .waitsAt("Gateway_AuthorityAsks");

        verify(appeals).forwarded(APPEAL);
        verify(appeals, times(2)).replyDue(APPEAL);
    }

    @Test
    void suppliesInformationAndWaitsOn() {
        awaitsTheReply()
                .receives("appeals.informationRequested")
                .assigns("Task_SupplyInformation", LAWYER)
                .completes("Task_SupplyInformation")
                .passes("Task_NoteSupply", "End_ClockMoved")
                .waitsAt("Gateway_AuthorityAsks");

        verify(appeals).extended(APPEAL);
        verify(appeals, times(2)).replyDue(APPEAL);
    }

    @Test
    void takesTheReplyAlsoWhileInformationIsBeingSupplied() {
        awaitsTheReply()
                .receives("appeals.informationRequested")
                .receives("appeals.replyReceived")
                .doesNotWaitAt("Task_SupplyInformation")
                .waitsAt("Task_ClassifyReply");
    }

    @Test
    void notesAnExtensionAndWaitsOn() {
        awaitsTheReply()
                .receives("appeals.extensionNotified")
                .passes("Task_NoteExtension", "End_ClockMoved")
                .waitsAt("Gateway_AuthorityAsks");

        verify(appeals).extensionNotified(APPEAL);
    }

    @Test
    void warnsBeforeTheLastDayAndWaitsOn() {
        awaitsTheReply().timerFires("Timer_ReplyDueSoon").passes("End_Warned").waitsAt("Gateway_AuthorityAsks");

        verify(appeals).warn(APPEAL);
    }

    @Test
    void takesALateReplyAfterTheReminder() {
        late().assigns("Task_SendReminder", LAWYER)
                .completes("Task_SendReminder")
                .waitsAt("Gateway_LateReply")
                .receives("appeals.replyReceived")
                .passes("Message_LateReply")
                .completes("Task_ClassifyReply", reply("YES", "FULL", null))
                .endsAt("End_Answered");

        verify(appeals).late(APPEAL);
    }

    @Test
    void needsNoReminderWhenTheReplyArrivesFirst() {
        late().receives("appeals.replyReceived")
                .passes("Message_ReplyBeforeReminder")
                .doesNotWaitAt("Task_SendReminder")
                .waitsAt("Task_ClassifyReply");
    }

    @ParameterizedTest(name = "{0} is silent → {1}")
    @CsvSource({"INFORMATION, OMBUDSMAN", "SUBORDINATE, HIGHER_AUTHORITY", "HIGHEST, COURT"})
    void proposesTheNextRemedyByWhoIsSilent(String silent, String remedy) {
        given(appeals.veryLate(APPEAL)).willReturn(silent);

        veryLate();

        verify(appeals).remedyProposed(APPEAL, remedy);
    }

    @Test
    void endsInSilenceWhereTheNextRemedyIsNoLetter() {
        veryLate()
                .offers("Task_ChooseNextRemedy", "lawyer")
                .offers("Task_ChooseNextRemedy", "campaign-manager")
                .offers("Task_ChooseNextRemedy", "coordinator")
                .completes("Task_ChooseNextRemedy", Map.of("nextRemedy", "COURT"))
                .endsAt("End_Silence");

        assertThat(scenario.variable("appealResult")).isEqualTo("SILENCE");
        verify(appeals).veryLate(APPEAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIGHER_AUTHORITY", "OMBUDSMAN"})
    void writesToTheNextAuthorityAndEndsWithWhatThatOneAnswers(String remedy) {
        given(appeals.escalate(APPEAL)).willReturn(OTHER);
        given(appeals.prepared(OTHER)).willReturn("COMPLETE");
        given(appeals.replyDue(OTHER)).willReturn("2026-06-15");

        veryLate()
                .completes("Task_ChooseNextRemedy", Map.of("nextRemedy", remedy))
                .passes("Task_OpenNextLetter")
                .assigns("Task_PrepareAppeal", LAWYER)
                .completes("Task_PrepareAppeal")
                .completes("Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"))
                .completes("Task_SendAppeal")
                .receives("appeals.registered")
                .receives("appeals.replyReceived")
                .completes("Task_ClassifyReply", Map.of("replyAnswersDemand", "YES", "replyOutcome", "FULL"))
                .endsAt("End_Escalated");

        assertThat(scenario.variable("appealResult")).isEqualTo("RESOLVED");
    }

    @Test
    void sendsTheSameLetterToOtherAuthoritiesWithoutWritingItAgain() {
        given(appeals.copies(APPEAL)).willReturn(List.of(OTHER));
        given(appeals.isApproved(OTHER)).willReturn(true);
        given(appeals.replyDue(OTHER)).willReturn("2026-04-20");

        starts().completes("Task_PrepareAppeal")
                .completes("Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"))
                .waitsAt("Task_SendAppeal", 2)
                .doesNotWaitAt("Task_PrepareAppeal");
    }

    private ProcessScenario starts() {
        return scenario.starts(Map.of("appealId", APPEAL, "responsible", LAWYER.toString()))
                .assigns("Task_PrepareAppeal", LAWYER);
    }

    private ProcessScenario veryLate() {
        return late().completes("Task_SendReminder")
                .timerFires("Timer_VeryLate")
                .passes("Task_NoteVeryLate")
                .passes("Task_NoteProposal");
    }

    private ProcessScenario sent() {
        return starts().completes("Task_PrepareAppeal")
                .completes("Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"))
                .passes("Task_NoteApproval")
                .offers("Task_SendAppeal", "registrar")
                .completes("Task_SendAppeal")
                .passes("Task_NoteSending")
                .waitsAt("Gateway_Registration");
    }

    private ProcessScenario awaitsTheReply() {
        return sent().receives("appeals.registered")
                .passes("Message_Registered", "Task_NoteRegistration")
                .waitsAt("Sub_AwaitReply", "Gateway_AuthorityAsks");
    }

    private ProcessScenario late() {
        return awaitsTheReply()
                .timerFires("Timer_ReplyLapsed")
                .passes("Task_NoteLate")
                .waitsAt("Task_SendReminder");
    }

    private static Map<String, Object> reply(String answersDemand, String outcome, String reasoned) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("replyAnswersDemand", answersDemand);
        if (outcome != null) {
            answers.put("replyOutcome", outcome);
        }
        if (reasoned != null) {
            answers.put("replyReasoned", reasoned);
        }
        return answers;
    }
}
