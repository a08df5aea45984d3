package az.icma.campaigns;

import az.icma.deadlines.DeadlineTasks;
import az.icma.process.BareEngine;
import az.icma.process.ProcessScenario;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;

/** Every path of campaign-commitment.bpmn; the letter of reminder is stood in for. */
class CampaignCommitmentProcessTest {

    static final UUID COMMITMENT = UUID.randomUUID();
    static final UUID DEMAND = UUID.randomUUID();
    static final UUID LEAD = UUID.randomUUID();
    static final String LETTER = UUID.randomUUID().toString();

    static final DemandTasks demand = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine = BareEngine.with(Map.of("demand", demand, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage = engine.coversEveryFlow("authority-appeal");

    final ProcessScenario scenario = engine.scenario("campaigns", "campaign-commitment");

    @BeforeEach
    void answerForTheCatalogue() {
        reset(demand, deadlines);
        Date later = Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        given(deadlines.inWorkingDays(anyInt())).willReturn(later);
        given(deadlines.lapseOf("2026-09-01")).willReturn(later);
        given(demand.promisedUntil(COMMITMENT)).willReturn("2026-09-01");
        given(demand.openLetter(any(), any())).willReturn(LETTER);
        given(demand.legalAidRequested(any(), any())).willReturn("LEGAL_AID");
        scenario.calls("authority-appeal");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void theCommunityLooksWhenThePromisedDayIsOver() {
        promised()
                .timerFires("Timer_PromisedDay")
                .offers("Task_VerifyOnSite", "cbo-coordinator")
                .completes("Task_VerifyOnSite", seen("FULFILLED"))
                .passes("Task_NoteVerification")
                .endsAt("End_Kept");

        assertThat(scenario.variable("commitmentResult")).isEqualTo("FULFILLED");
        then(demand).should().verified(scenario.caseId(), COMMITMENT);
    }

    @Test
    void looksEarlierWhereItIsSaidToBeDone() {
        promised().receives("campaigns.deliveryReported").waitsAt("Task_VerifyOnSite");
    }

    @Test
    void waitsForTheNewDayThatTheAuthorityAnnounced() {
        promised()
                .receives("campaigns.promiseMoved")
                .passes("Task_NoteMovedDay")
                .waitsAt("Gateway_Delivery");

        then(demand).should().promiseMovedTo(scenario.caseId(), COMMITMENT);
    }

    @Test
    void getsALateVerificationArrangedAndLeavesItOpen() {
        promised()
                .timerFires("Timer_PromisedDay")
                .timerFires("Timer_VerificationLate")
                .assigns("Task_ArrangeVerification", LEAD)
                .completes("Task_ArrangeVerification")
                .passes("End_VerificationArranged")
                .waitsAt("Task_VerifyOnSite");
    }

    @Test
    void remindsTheAuthorityByALetterAndDecidesAgain() {
        verified("PARTLY")
                .assigns("Task_DecideOnShortfall", LEAD)
                .completes("Task_DecideOnShortfall", Map.of("shortfallDecision", "LETTER"))
                .passes("Task_OpenLetter")
                .completes("Stub_authority-appeal", Map.of("appealResult", "PARTLY"))
                .waitsAt("Task_DecideOnShortfall");

        then(demand).should().openLetter(scenario.caseId(), DEMAND);
    }

    @Test
    void acceptsANewDayAndWaitsAnew() {
        verified("BROKEN")
                .completes("Task_DecideOnShortfall", Map.of("shortfallDecision", "NEW_DATE"))
                .passes("Task_NoteNewDay")
                .waitsAt("Gateway_Delivery");
    }

    @Test
    void handsABrokenPromiseToLegalAid() {
        verified("BROKEN")
                .completes("Task_DecideOnShortfall", Map.of("shortfallDecision", "LEGAL_AID"))
                .endsAt("End_LegalAid");

        assertThat(scenario.variable("commitmentResult")).isEqualTo("LEGAL_AID");
        then(demand).should().legalAidRequested(scenario.caseId(), COMMITMENT);
    }

    @Test
    void takesAPartAsItIs() {
        verified("PARTLY")
                .completes("Task_DecideOnShortfall", Map.of("shortfallDecision", "ACCEPT"))
                .endsAt("End_Accepted");

        assertThat(scenario.variable("commitmentResult")).isEqualTo("PARTLY");
    }

    private ProcessScenario promised() {
        return scenario.starts(Map.of(
                        "commitmentId", COMMITMENT.toString(),
                        "demandId", DEMAND.toString(),
                        "responsible", LEAD.toString()))
                .passes("Task_ReadPromisedDay")
                .waitsAt("Gateway_Delivery");
    }

    private ProcessScenario verified(String delivery) {
        return promised()
                .timerFires("Timer_PromisedDay")
                .completes("Task_VerifyOnSite", seen(delivery))
                .waitsAt("Task_DecideOnShortfall");
    }

    private static Map<String, Object> seen(String delivery) {
        given(demand.verified(any(), any())).willReturn(delivery);
        return Map.of("delivery", delivery);
    }
}
