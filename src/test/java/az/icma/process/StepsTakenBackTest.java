package az.icma.process;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On a process in which one choice leads to a step, a part of its own, a service task, a timer, or the end. */
@IcmaTest
class StepsTakenBackTest {

    @Autowired
    private Engine engine;

    @Autowired
    private CaseFileService caseFiles;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID lawyer = UUID.randomUUID();
    private UUID caseId;

    @BeforeEach
    void aWayIsToBeChosen() {
        var deployment = repository.createDeployment().name("ways").enableDuplicateFiltering(true);
        for (String file : List.of("ways.bpmn", "way.form")) {
            deployment.addInputStream(file, StepsTakenBackTest.class.getResourceAsStream(file));
        }
        deployment.deploy();
        caseId = UUID.randomUUID();
        in(() -> {
            caseFiles.open(new OpenCaseFile(
                    caseId, "legal-aid", null, "AZ-BA", "Kənd", null, Confidentiality.OPEN, Urgency.NORMAL, null));
            engine.start(new ProcessKey("ways"), caseId, caseId);
            return null;
        });
    }

    @Test
    void behindAGatewayTheStepIsOpenAgainAndWhatCameOfItIsGone() {
        chooses("check");
        String side = task("Task_Side").id();
        String check = task("Task_Check").id();

        ReopenedStep reopened = takeBack("Task_Choose");

        assertThat(open()).containsExactlyInAnyOrder("Task_Choose", "Task_Side");
        assertThat(task("Task_Side").id()).as("the way beside it is untouched").isEqualTo(side);
        assertThat(reopened.task().id()).isEqualTo(task("Task_Choose").id());
        assertThat(reopened.withdrawn()).containsExactly(check);
        assertThat(inboxRows()).containsExactlyInAnyOrder("Task_Choose", "Task_Side");
    }

    @Test
    void itCanTakeAnotherWayNow() {
        chooses("check");
        takeBack("Task_Choose");
        chooses("part");

        assertThat(open()).containsExactlyInAnyOrder("Task_Answer", "Task_Side");
    }

    @Test
    void aStepIsCountedOnceHoweverOftenItWasTakenBack() {
        chooses("check");
        takeBack("Task_Choose");
        chooses("check");
        takeBack("Task_Choose");
        chooses("check");

        assertThat(counted("Task_Choose")).isEqualTo(1);
        assertThat(counted("Gateway_Way")).isEqualTo(1);
        assertThat(counted("Task_Check")).as("not done yet").isZero();
        assertThat(engine.diagrams(caseId).get(0).done())
                .contains("Task_Choose")
                .doesNotContain("Task_Check");
    }

    @Test
    void aPartThatBeganWithItIsCalledOffAsAWhole() {
        chooses("part");

        takeBack("Task_Choose");

        assertThat(open()).containsExactlyInAnyOrder("Task_Choose", "Task_Side");
        assertThat(engine.diagrams(caseId).get(0).current()).doesNotContain("Sub_Part");
        chooses("part");
        completes("Task_Answer");
        completes("Task_Read");
        assertThat(open()).containsExactly("Task_Side");
    }

    @Test
    void withinAPartOneGoesBackWithinThePart() {
        chooses("part");
        completes("Task_Answer");

        takeBack("Task_Answer");

        assertThat(open()).containsExactlyInAnyOrder("Task_Answer", "Task_Side");
        completes("Task_Answer");
        completes("Task_Read");
        assertThat(open()).containsExactly("Task_Side");
        assertThat(counted("Sub_Part")).as("the part ran once").isEqualTo(1);
    }

    @Test
    void whatTheProcessDidOfItselfStays() {
        chooses("count");

        refuses("effect", "Count the day", () -> takeBack("Task_Choose"));
        assertThat(open()).containsExactlyInAnyOrder("Task_Later", "Task_Side");
    }

    @Test
    void aProcessThatWaitsOrHasEndedThereIsNotCalledBack() {
        chooses("rest");
        refuses("waits", "Wait a day", () -> takeBack("Task_Choose"));

        completes("Task_Side");
        refuses("effect", "Done beside", () -> takeBack("Task_Side"));
    }

    @Test
    void whatSomebodyHasTakenOrDoneStays() {
        UUID coordinator = UUID.randomUUID();
        chooses("check");
        String check = task("Task_Check").id();
        in(() -> {
            engine.claim(check, coordinator);
            return null;
        });
        assertThat(refuses("taken", "Check", () -> takeBack("Task_Choose")).who())
                .contains(coordinator);

        in(() -> {
            engine.complete(check, coordinator, Map.of());
            return null;
        });
        assertThat(refuses("done", "Check", () -> takeBack("Task_Choose")).who())
                .contains(coordinator);

        completes("Task_Side");
        refuses("over", "", () -> takeBack("Task_Choose"));
    }

    @Test
    void aReminderThatWentOutSinceIsAnEffect() {
        chooses("part");
        String reminder =
                jobs.createJobQuery().activityId("Timer_AnswerLate").processDefinitionKey("ways").list().stream()
                        .filter(job -> job.getProcessInstanceId().equals(instance()))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        jobs.executeJob(reminder);

        refuses("effect", "The answer is late", () -> takeBack("Task_Choose"));
    }

    @Test
    void aConditionThatTheAnswerHasMetIsAnEffect() {
        chooses("call");
        assertThat(open()).contains("Task_Call", "Task_Check");

        refuses("effect", "A call is needed", () -> takeBack("Task_Choose"));
    }

    @Test
    void workBesideItMayGoOnMeanwhile() {
        chooses("check");
        completes("Task_Side");

        takeBack("Task_Choose");

        assertThat(open()).containsExactly("Task_Choose");
    }

    @Test
    void aStepThatIsOpenOrWasNeverDoneIsNotTakenBack() {
        refuses("open", "", () -> takeBack("Task_Choose"));
        refuses("over", "", () -> takeBack("Task_Check"));
        chooses("check");
        takeBack("Task_Choose");
        refuses("open", "", () -> takeBack("Task_Choose"));
    }

    private void chooses(String way) {
        completes("Task_Choose", Map.of("next", way));
    }

    private void completes(String element) {
        completes(element, Map.of());
    }

    private void completes(String element, Map<String, Object> answers) {
        String id = task(element).id();
        in(() -> {
            engine.complete(id, lawyer, answers);
            return null;
        });
    }

    private ReopenedStep takeBack(String element) {
        return in(() -> engine.takeBack(caseId, element));
    }

    private OpenTask task(String element) {
        return engine.openTasks(caseId).stream()
                .filter(task -> task.key().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open() {
        return engine.openTasks(caseId).stream().map(OpenTask::key).toList();
    }

    private List<String> inboxRows() {
        return jdbc.sql("SELECT element FROM inbox_item WHERE case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .list();
    }

    private int counted(String element) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM evaluation_step
                         WHERE case_id = :case AND element = :element AND ended IS NOT NULL AND NOT cancelled""")
                .param("case", caseId)
                .param("element", element)
                .query(Integer.class)
                .single();
    }

    private String instance() {
        return jdbc.sql("SELECT id_ FROM act_ru_execution WHERE business_key_ = :case AND parent_id_ IS NULL")
                .param("case", caseId.toString())
                .query(String.class)
                .single();
    }

    private <T> T in(Supplier<T> act) {
        return new TransactionTemplate(transactions).execute(running -> act.get());
    }

    private static StepMovedOn refuses(String reason, String what, ThrowingCallable act) {
        StepMovedOn[] refusal = new StepMovedOn[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(StepMovedOn.class, movedOn -> {
            refusal[0] = movedOn;
            assertThat(movedOn.textKey()).isEqualTo("process.take-back." + reason);
            assertThat(movedOn.what()
                            .map(element -> element.name(Locale.ENGLISH))
                            .orElse(""))
                    .isEqualTo(what);
        });
        return refusal[0];
    }
}
