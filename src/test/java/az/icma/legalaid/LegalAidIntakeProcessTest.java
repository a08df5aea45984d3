package az.icma.legalaid;

import az.icma.deadlines.DeadlineTasks;
import az.icma.process.BareEngine;
import az.icma.process.ProcessScenario;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/** Every path of legal-aid-intake.bpmn. */
class LegalAidIntakeProcessTest {

    static final Map<String, Object> CONSENT = Map.of("consent", "YES");
    static final Map<String, Object> FACTS = Map.of("topic", "pension", "incomeBand", "LOW");

    static final LegalAidTasks legalAid = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine = BareEngine.with(Map.of("legalAid", legalAid, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage = engine.coversEveryFlow("conflict-check");

    final ProcessScenario scenario = engine.scenario("legalaid", "legal-aid-intake");

    @BeforeEach
    void tasksAnswerAsInLife() {
        given(deadlines.inWorkingDays(anyInt()))
                .willReturn(Date.from(Instant.now().plus(Duration.ofDays(3))));
        given(legalAid.consentRefused(any())).willReturn("NO_CONSENT");
        given(legalAid.daysLeft(any())).willReturn(20);
        given(legalAid.isVulnerable(any())).willReturn(false);
        given(legalAid.register(any())).willReturn("ACCEPT");
        given(legalAid.adviceGiven(any())).willReturn("ADVICE");
        given(legalAid.refuse(any())).willReturn("REFUSE");
        given(legalAid.refer(any())).willReturn("REFER");
        scenario.calls("conflict-check");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void anAcceptedRequestIsRegistered() {
        decided("ACCEPT").passes("Task_RegisterCase").endsAt("End_Accepted");
        assertThat(scenario.variable("intakeResult")).isEqualTo("ACCEPT");
    }

    @Test
    void adviceIsGivenByALawyerAndEndsTheRequest() {
        decided("ADVICE")
                .waitsAt("Task_GiveBriefAdvice")
                .offers("Task_GiveBriefAdvice", "lawyer")
                .completes("Task_GiveBriefAdvice")
                .passes("Task_NoteAdvice")
                .endsAt("End_AdviceGiven");
        assertThat(scenario.variable("intakeResult")).isEqualTo("ADVICE");
    }

    @Test
    void aRefusalIsWrittenDown() {
        decided("REFUSE")
                .waitsAt("Task_WriteRefusal")
                .offers("Task_WriteRefusal", "coordinator")
                .completes("Task_WriteRefusal")
                .passes("Task_NoteRefusal")
                .endsAt("End_Refused");
        assertThat(scenario.variable("intakeResult")).isEqualTo("REFUSE");
    }

    @Test
    void withoutConsentNothingIsDone() {
        scenario.starts(Map.of())
                .offers("Task_RecordConsent", "intake")
                .completes("Task_RecordConsent", Map.of("consent", "NO"))
                .passes("Task_NoteNoConsent")
                .endsAt("End_NoConsent");
        assertThat(scenario.variable("intakeResult")).isEqualTo("NO_CONSENT");
    }

    @Test
    void theRuleOfContactIsNotedWithTheConsent() {
        scenario.starts(Map.of())
                .completes("Task_RecordConsent", CONSENT)
                .passes("Task_NoteContact")
                .waitsAt("Stub_conflict-check");
        then(legalAid).should().consentGiven(scenario.caseId());
    }

    @Test
    void aConflictThatCannotBeSolvedEndsInARefusal() {
        checked("REFUSE")
                .doesNotWaitAt("Task_RecordFacts")
                .completes("Task_WriteRefusal")
                .endsAt("End_Refused");
    }

    @Test
    void aWalledColleagueDoesNotStopTheRequest() {
        checked("WALL").waitsAt("Task_RecordFacts");
    }

    @Test
    void theDirectorNeedNotReviewADecisionThatWasTaken() {
        checked("CLEAR")
                .completes("Task_RecordFacts", FACTS)
                .timerFires("Timer_DecisionLate")
                .completes("Task_DecideOnRequest", Map.of("requestDecision", "ADVICE"))
                .passes("End_ReviewNotNeeded")
                .doesNotWaitAt("Task_ReviewOverdueDecision")
                .completes("Task_GiveBriefAdvice")
                .endsAt("End_AdviceGiven");
    }

    @Test
    void anOverdueDecisionReachesTheDirectorAndStaysWithTheCoordinator() {
        checked("CLEAR")
                .completes("Task_RecordFacts", FACTS)
                .timerFires("Timer_DecisionLate")
                .waitsAt("Task_ReviewOverdueDecision", "Task_DecideOnRequest")
                .offers("Task_ReviewOverdueDecision", "director")
                .completes("Task_ReviewOverdueDecision")
                .passes("End_OverdueReviewed")
                .completes("Task_DecideOnRequest", Map.of("requestDecision", "ACCEPT"))
                .endsAt("End_Accepted");
    }

    @Test
    void theTableProposesWithoutKnowingTheDaysLeft() {
        given(legalAid.daysLeft(any())).willReturn(null);
        checked("CLEAR").completes("Task_RecordFacts", FACTS).waitsAt("Task_DecideOnRequest");
        then(legalAid).should().proposed(scenario.caseId(), "ACCEPT");
    }

    @Test
    void whoCanPayIsProposedForAdviceAndWhoIsVulnerableIsNot() {
        checked("CLEAR").completes("Task_RecordFacts", Map.of("topic", "labour", "incomeBand", "ENOUGH"));
        then(legalAid).should().proposed(scenario.caseId(), "ADVICE");
        scenario.forget();

        ProcessScenario another =
                engine.scenario("legalaid", "legal-aid-intake").calls("conflict-check");
        given(legalAid.isVulnerable(any())).willReturn(true);
        another.starts(Map.of())
                .completes("Task_RecordConsent", CONSENT)
                .completes("Stub_conflict-check", Map.of("conflictResult", "CLEAR"))
                .completes("Task_RecordFacts", Map.of("topic", "labour", "incomeBand", "ENOUGH"));
        then(legalAid).should().proposed(another.caseId(), "ACCEPT");
        another.forget();
    }

    @Test
    void aMatterForTheCriminalCourtIsProposedForReferral() {
        checked("CLEAR").completes("Task_RecordFacts", Map.of("topic", "criminal", "incomeBand", "NONE"));
        then(legalAid).should().proposed(scenario.caseId(), "REFER");
    }

    @Test
    void aReferralNamesWhoCanHelp() {
        decided("REFER")
                .offers("Task_WriteReferral", "coordinator")
                .completes("Task_WriteReferral")
                .passes("Task_NoteReferral")
                .endsAt("End_Referred");
        assertThat(scenario.variable("intakeResult")).isEqualTo("REFER");
    }

    private ProcessScenario checked(String conflictResult) {
        return scenario.starts(Map.of())
                .completes("Task_RecordConsent", CONSENT)
                .waitsAt("Stub_conflict-check")
                .completes("Stub_conflict-check", Map.of("conflictResult", conflictResult));
    }

    private ProcessScenario decided(String decision) {
        return checked("CLEAR")
                .completes("Task_RecordFacts", FACTS)
                .offers("Task_DecideOnRequest", "coordinator")
                .completes("Task_DecideOnRequest", Map.of("requestDecision", decision));
    }
}
