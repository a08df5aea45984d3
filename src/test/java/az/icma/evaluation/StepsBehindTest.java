package az.icma.evaluation;

import az.icma.IcmaTest;
import az.icma.evaluation.StepsBehind.Shown;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stands behind the figures of a February, and what stays hidden there. */
@IcmaTest
class StepsBehindTest {

    private static final Period FEBRUARY = Period.ofCode("2026-02").orElseThrow();

    @Autowired
    private StepsBehind behind;

    @Autowired
    private JdbcClient jdbc;

    private final String kind = "behind-" + UUID.randomUUID();
    private final String process = "process-" + UUID.randomUUID();
    private final Question question = Question.ofCodes(Map.of("kind", kind), FEBRUARY);
    private final AskedSteps decisions = AskedSteps.ofElement(process, null, "Task_Decide", false);

    @BeforeEach
    void signIn() {
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void everyStepOfTheFigureIsListedWithItsDays() {
        cases(6, "AZ-BA", 2);

        StepsBehind.Answer answer = behind.of(question, decisions);

        assertThat(answer.shown()).isEqualTo(Shown.LIST);
        assertThat(answer.steps()).hasSize(6).allSatisfy(step -> {
            assertThat(step.month()).isEqualTo("2026-02");
            assertThat(step.district()).isEqualTo("AZ-BA");
            assertThat(step.workingDays()).isEqualTo(2);
        });
    }

    @Test
    void fewerThanFiveCasesHaveNoList() {
        cases(4, "AZ-BA", 2);

        assertThat(behind.of(question, decisions).shown()).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void theDistrictOfFewIsHiddenAndSoIsTheOneFromWhichItCouldBeReckoned() {
        cases(9, "AZ-BA", 2);
        cases(6, "AZ-GA", 2);
        cases(2, "AZ-AGM", 2);

        assertThat(behind.of(question, decisions).steps())
                .extracting(ListedStep::district)
                .containsOnly("AZ-BA", ListedCase.HIDDEN)
                .filteredOn(ListedCase.HIDDEN::equals)
                .hasSize(8);
    }

    @Test
    void aConditionThatLeavesFewOutHasNoList() {
        cases(9, "AZ-BA", 2);
        cases(3, "AZ-GA", 2);

        assertThat(behind.of(question.about(By.DISTRICT, "AZ-BA"), decisions).shown())
                .isEqualTo(Shown.HIDDEN);
    }

    @Test
    void theStepsOfOneClockAreListedWithTheirNames() {
        cases(6, "AZ-BA", 2);

        assertThat(behind.of(question, AskedSteps.ofClock("authority")).steps())
                .hasSize(6)
                .extracting(step -> step.step().element())
                .containsOnly("Task_Decide");
        assertThat(behind.of(question, AskedSteps.ofClock("court")).steps()).isEmpty();
    }

    @Test
    void theStepsOfACaseDoNotStandTogether() {
        Facts facts = new Facts(jdbc, kind);
        for (UUID id : cases(6, "AZ-BA", 2)) {
            step(facts, id, "Task_Assign", 1);
        }

        assertThat(behind.of(question, AskedSteps.ofClock("authority")).steps())
                .extracting(step -> step.step().element())
                .startsWith("Task_Assign", "Task_Assign", "Task_Assign", "Task_Assign", "Task_Assign", "Task_Assign")
                .endsWith("Task_Decide", "Task_Decide", "Task_Decide", "Task_Decide", "Task_Decide", "Task_Decide");
    }

    @Test
    void anAddressSaysWhichStepsAreMeant() {
        AskedSteps open = AskedSteps.ofElement("a-process", 3, "Task_Decide", true);

        assertThat(AskedSteps.ofCodes(open.codes())).contains(open);
        assertThat(AskedSteps.ofCodes(AskedSteps.ofClock("ours").codes())).contains(AskedSteps.ofClock("ours"));
        assertThat(AskedSteps.ofCodes(Map.of("process", "a-process"))).isEmpty();
        assertThat(AskedSteps.ofCodes(Map.of("clock", "<b>"))).isEmpty();
    }

    @Test
    void nobodyElseIsAnswered() {
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR, Role.PROCESS_MANAGER);

        assertThatThrownBy(() -> behind.of(question, decisions)).isInstanceOf(AccessDeniedException.class);
    }

    private List<UUID> cases(int number, String district, int days) {
        Facts facts = new Facts(jdbc, kind);
        List<UUID> ids = Stream.generate(() -> facts.aCase("1", "2026-01-05", "", "OPEN", district, "social", "", ""))
                .limit(number)
                .toList();
        ids.forEach(id -> step(facts, id, "Task_Decide", days));
        return ids;
    }

    private void step(Facts facts, UUID id, String element, int days) {
        facts.step(
                id, process, element, "authority", "2026-02-02T08:00:00Z", "2026-02-04T08:00:00Z", false, days, null);
    }
}
