package az.icma.evaluation;

import az.icma.IcmaTest;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The steps of a February, reckoned by hand. Midnight in Baku is 20:00 UTC of the day before. */
@IcmaTest
class StepHistoryTest {

    private static final Period FEBRUARY = Period.ofCode("2026-02").orElseThrow();

    @Autowired
    private StepHistory history;

    @Autowired
    private JdbcClient jdbc;

    private final String kind = "spec-" + UUID.randomUUID();
    private final String process = "process-" + UUID.randomUUID();
    private final Question question = Question.ofCodes(Map.of("kind", kind), FEBRUARY);

    @BeforeEach
    void signIn() {
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void aMonthOfStepsBeginsAndEndsAtMidnightInBaku() {
        Facts facts = new Facts(jdbc, kind);
        for (UUID id : cases(facts, 6)) {
            step(facts, id, "ours", "2026-01-30T08:00:00Z", "2026-01-31T19:59:59Z", false, 0, null);
            step(facts, id, "ours", "2026-01-30T08:00:00Z", "2026-01-31T20:00:00Z", false, 1, null);
            step(facts, id, "ours", "2026-02-20T08:00:00Z", "2026-02-28T19:59:59Z", false, 5, null);
            step(facts, id, "ours", "2026-02-20T08:00:00Z", "2026-02-28T20:00:00Z", false, 6, null);
        }

        assertThat(step().done()).isEqualTo(Count.of(12));
        assertThat(step().again()).isEqualTo(Count.of(6));
        assertThat(step().days()).isEqualTo(new Days(3.0, 5.0, false));
    }

    @Test
    void whatTheCourseTookAwayIsNotDoneAndWhatIsOpenWaits() {
        Facts facts = new Facts(jdbc, kind);
        for (UUID id : cases(facts, 5)) {
            step(facts, id, "ours", "2026-02-02T08:00:00Z", "2026-02-04T08:00:00Z", false, 2, "2026-02-03T20:00:00Z");
            step(facts, id, "ours", "2026-02-02T08:00:00Z", "2026-02-03T08:00:00Z", false, 1, "2026-02-03T20:00:00Z");
            step(facts, id, "ours", "2026-02-02T08:00:00Z", "2026-02-05T08:00:00Z", true, 3, null);
            step(facts, id, "ours", "2026-02-09T08:00:00Z", null, false, null, null);
        }

        assertThat(step().done()).isEqualTo(Count.of(10));
        assertThat(step().late()).isEqualTo(0.5);
        assertThat(step().medianHours()).isEqualTo(36.0);
        assertThat(step().open()).isEqualTo(Count.of(5));
        assertThat(step().openSince()).isEqualTo(Instant.parse("2026-02-09T08:00:00Z"));
    }

    @Test
    void theStepsOfFewerThanFiveCasesAreHiddenHoweverManyTheyAre() {
        Facts facts = new Facts(jdbc, kind);
        for (UUID id : cases(facts, 4)) {
            IntStream.range(0, 5)
                    .forEach(again ->
                            step(facts, id, "ours", "2026-02-02T08:00:00Z", "2026-02-04T08:00:00Z", false, 2, null));
        }

        assertThat(step().done()).isEqualTo(Count.HIDDEN);
        assertThat(step().days()).isEqualTo(Days.HIDDEN);
        assertThat(step().medianHours()).isNull();
    }

    @Test
    void theTimeIsSplitByWhoseItWas() {
        Facts facts = new Facts(jdbc, kind);
        for (UUID id : cases(facts, 5)) {
            step(facts, id, "ours", "2026-02-02T08:00:00Z", "2026-02-04T08:00:00Z", false, 2, null);
            step(facts, id, "authority", "2026-02-04T08:00:00Z", "2026-02-16T08:00:00Z", false, 8, null);
            step(facts, id, null, "2026-02-04T08:00:00Z", "2026-02-16T08:00:00Z", false, 8, null);
        }

        assertThat(history.clocks(question))
                .containsExactly(
                        new ClockFigures("authority", Count.of(5), new Days(8.0, 8.0, false), 0.8, null),
                        new ClockFigures("ours", Count.of(5), new Days(2.0, 2.0, false), 0.2, null));
    }

    @Test
    void theVersionsOfAProcessAreFoundNewestFirst() {
        Facts facts = new Facts(jdbc, kind);
        step(facts, cases(facts, 1).get(0), "ours", "2026-02-02T08:00:00Z", null, false, null, null);
        jdbc.sql("INSERT INTO evaluation_step SELECT (jsonb_populate_record(s,"
                        + " jsonb_build_object('step_id', :id::text, 'version', 2))).*"
                        + " FROM evaluation_step s WHERE process_key = :process")
                .param("id", UUID.randomUUID().toString())
                .param("process", process)
                .update();

        assertThat(history.versions())
                .filteredOn(version -> version.process().equals(process))
                .extracting(StepHistory.ProcessVersion::version)
                .containsExactly(2, 1);
    }

    @Test
    void nobodyElseIsAnswered() {
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR, Role.PROCESS_MANAGER);

        assertThatThrownBy(() -> history.clocks(question)).isInstanceOf(AccessDeniedException.class);
    }

    private StepFigures step() {
        List<StepFigures> steps = history.steps(question, process, null);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private void step(
            Facts facts, UUID id, String clock, String from, String to, boolean cancelled, Integer days, String due) {
        facts.step(id, process, "Task_Decide", clock, from, to, cancelled, days, due);
    }

    private static List<UUID> cases(Facts facts, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> facts.aCase("1", "2026-01-05", "", "OPEN", "AZ-BA", "social", "", ""))
                .toList();
    }
}
