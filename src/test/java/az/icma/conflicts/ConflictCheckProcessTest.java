package az.icma.conflicts;

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
import static org.mockito.Mockito.mock;

/** Every path of conflict-check.bpmn. */
class ConflictCheckProcessTest {

    static final ConflictTasks conflicts = mock();
    static final DeadlineTasks deadlines = mock();
    static final BareEngine engine = BareEngine.with(Map.of("conflicts", conflicts, "deadlines", deadlines));

    @RegisterExtension
    static final ProcessEngineCoverageExtension coverage = engine.coversEveryFlow();

    final ProcessScenario scenario = engine.scenario("conflicts", "conflict-check");

    @BeforeEach
    void theSearchFindsOneMatch() {
        given(deadlines.inWorkingDays(anyInt()))
                .willReturn(Date.from(Instant.now().plus(Duration.ofDays(2))));
        given(conflicts.search(any())).willReturn(1);
        given(conflicts.clear(any())).willReturn("CLEAR");
        given(conflicts.raiseWall(any())).willReturn("WALL");
        given(conflicts.refuse(any())).willReturn("REFUSE");
    }

    @AfterEach
    void clear() {
        scenario.forget();
    }

    @Test
    void endsByItselfWhereNothingIsFound() {
        given(conflicts.search(any())).willReturn(0);
        scenario.starts(Map.of()).endsAt("End_Clear");
        assertThat(scenario.variable("conflictResult")).isEqualTo("CLEAR");
    }

    @Test
    void goesOnWhereAMatchMeansNothing() {
        scenario.starts(Map.of())
                .waitsAt("Task_JudgeConflict")
                .offers("Task_JudgeConflict", "coordinator")
                .completes("Task_JudgeConflict", Map.of("conflictDecision", "CLEAR"))
                .passes("Task_ClearConflict")
                .endsAt("End_Clear");
        assertThat(scenario.variable("conflictResult")).isEqualTo("CLEAR");
    }

    @Test
    void goesOnWithoutAColleague() {
        scenario.starts(Map.of())
                .completes("Task_JudgeConflict", Map.of("conflictDecision", "WALL"))
                .passes("Task_RaiseWall")
                .endsAt("End_Walled");
        assertThat(scenario.variable("conflictResult")).isEqualTo("WALL");
    }

    @Test
    void isNotTakenWhereBothSidesCannotBeHelped() {
        scenario.starts(Map.of())
                .completes("Task_JudgeConflict", Map.of("conflictDecision", "REFUSE"))
                .passes("Task_NoteRefusal")
                .endsAt("End_NotTaken");
        assertThat(scenario.variable("conflictResult")).isEqualTo("REFUSE");
    }

    @Test
    void aLateJudgementReachesTheDirectorAndStaysWithTheCoordinator() {
        scenario.starts(Map.of())
                .timerFires("Timer_JudgementLate")
                .waitsAt("Task_RemindDirector", "Task_JudgeConflict")
                .offers("Task_RemindDirector", "director")
                .completes("Task_RemindDirector")
                .passes("End_DirectorReminded")
                .completes("Task_JudgeConflict", Map.of("conflictDecision", "CLEAR"))
                .endsAt("End_Clear");
    }

    @Test
    void theDirectorNeedNotMoveAJudgementThatWasGiven() {
        scenario.starts(Map.of())
                .timerFires("Timer_JudgementLate")
                .waitsAt("Task_RemindDirector")
                .completes("Task_JudgeConflict", Map.of("conflictDecision", "CLEAR"))
                .endsAt("End_Clear");
    }
}
