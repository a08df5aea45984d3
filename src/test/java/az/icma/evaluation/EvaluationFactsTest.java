package az.icma.evaluation;

import az.icma.IcmaTest;
import az.icma.calendar.WorkingCalendar;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CodedProfile;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.process.Engine;
import az.icma.process.ProcessKey;
import az.icma.shared.Baku;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class EvaluationFactsTest {

    /** An opinion is written and checked: two steps, one end with an outcome. */
    private static final ProcessKey SECOND_LOOK = new ProcessKey("second-look");

    @Autowired
    private EvaluationFacts facts;

    @Autowired
    private CaseFileService caseFiles;

    @Autowired
    private Engine engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aStepIsAFactWhenTheTransactionThatOpenedItCommits() {
        UUID caseId = starts();

        assertThat(steps(caseId)).extracting(step -> step.get("element")).containsExactly("Start_Wanted", "Task_Write");
        assertThat(step(caseId, "Task_Write"))
                .containsEntry("process_key", "second-look")
                .containsEntry("element_type", "userTask")
                .containsEntry("business_key", caseId)
                .containsEntry("clock", "ours")
                .containsEntry("stage", "opinion")
                .containsEntry("role", "lawyer")
                .containsEntry("cancelled", false)
                .containsEntry("ended", null)
                .containsEntry("working_days", null);
    }

    @Test
    void aDoneStepHasItsWorkingDaysAndTheEndItsOutcome() {
        UUID caseId = starts();
        completesTheOpenStep(caseId);
        completesTheOpenStep(caseId);

        assertThat(step(caseId, "Task_Write")).containsEntry("working_days", 0).doesNotContainEntry("ended", null);
        assertThat(step(caseId, "End_Checked")).containsEntry("outcome", "checked");
    }

    @Test
    void aRolledBackStepIsNoFact() {
        UUID[] caseId = new UUID[1];
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            caseId[0] = starts();
            running.setRollbackOnly();
        });

        assertThat(steps(caseId[0])).isEmpty();
        assertThat(cases(caseId[0])).isEmpty();
    }

    @Test
    void aCaseIsCountedByItsCodes() {
        UUID caseId = starts();
        inTransaction(
                () -> caseFiles.profile(caseId, new CodedProfile("female", "30-44", Set.of("displaced"), "AZ-AGM")));
        completesTheOpenStep(caseId);

        assertThat(cases(caseId)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("kind", "legal-aid")
                .containsEntry("status", "REQUEST")
                .containsEntry("registered", false)
                .containsEntry("district", "AZ-BA")
                .containsEntry("sex", "female")
                .containsEntry("age_band", "30-44")
                .containsEntry("home_district", "AZ-AGM"));
    }

    @Test
    void rebuildingFindsNothingToMendAndMendsWhatIsBroken() {
        UUID caseId = starts();
        UUID lost = starts();
        facts.rebuild();
        assertThat(facts.rebuild().none()).isTrue();

        jdbc.sql("UPDATE evaluation_step SET clock = 'court' WHERE case_id = :case AND element = 'Task_Write'")
                .param("case", caseId)
                .update();
        jdbc.sql("DELETE FROM evaluation_case WHERE case_id = :case")
                .param("case", lost)
                .update();
        jdbc.sql("INSERT INTO evaluation_step SELECT (jsonb_populate_record(s, '{\"step_id\": \"nothing\"}')).*"
                        + " FROM evaluation_step s WHERE case_id = :case AND element = 'Task_Write'")
                .param("case", caseId)
                .update();

        assertThat(facts.rebuild()).isEqualTo(new Drift(1, 1, 1));
        assertThat(facts.rebuild().none()).isTrue();
    }

    @Test
    void workingDaysAreCountedAnewWhenTheCalendarOrTheHistoryWasMended() {
        UUID caseId = starts();
        completesTheOpenStep(caseId);
        jdbc.sql(
                        """
                        UPDATE act_hi_actinst SET start_time_ = start_time_ - interval '10 days'
                         WHERE act_id_ = 'Task_Write'
                           AND proc_inst_id_ IN (SELECT id_ FROM act_hi_procinst WHERE business_key_ = :case)""")
                .param("case", caseId.toString())
                .update();

        assertThat(facts.rebuild().different()).isEqualTo(1);

        LocalDate today = Baku.today(clock);
        assertThat(step(caseId, "Task_Write"))
                .containsEntry("working_days", calendar.workingDaysBetween(today.minusDays(10), today));
    }

    @Test
    void factsOutliveTheHistoryThatTheyCameFrom() {
        UUID caseId = starts();
        jdbc.sql("UPDATE evaluation_step SET instance_id = 'expired-' || instance_id WHERE case_id = :case")
                .param("case", caseId)
                .update();
        jdbc.sql("UPDATE evaluation_step SET step_id = 'expired-' || step_id WHERE case_id = :case")
                .param("case", caseId)
                .update();

        facts.rebuild();

        assertThat(steps(caseId))
                .filteredOn(step -> step.get("step_id").toString().startsWith("expired-"))
                .hasSize(2);
    }

    private UUID starts() {
        deployed();
        UUID caseId = UUID.randomUUID();
        inTransaction(() -> {
            caseFiles.open(new OpenCaseFile(
                    caseId,
                    "legal-aid",
                    null,
                    "AZ-BA",
                    "Sınaq kəndi",
                    null,
                    Confidentiality.OPEN,
                    Urgency.NORMAL,
                    null));
            engine.start(SECOND_LOOK, caseId, caseId);
        });
        return caseId;
    }

    private void completesTheOpenStep(UUID caseId) {
        inTransaction(() -> {
            UUID lawyer = UUID.randomUUID();
            String task = engine.openTasks(caseId).get(0).id();
            engine.claim(task, lawyer);
            engine.complete(task, lawyer, Map.of());
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> work.run());
    }

    private Map<String, Object> step(UUID caseId, String element) {
        return steps(caseId).stream()
                .filter(step -> step.get("element").equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> steps(UUID caseId) {
        return jdbc.sql("SELECT * FROM evaluation_step WHERE case_id = :case ORDER BY started, element")
                .param("case", caseId)
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> cases(UUID caseId) {
        return jdbc.sql("SELECT * FROM evaluation_case WHERE case_id = :case")
                .param("case", caseId)
                .query()
                .listOfRows();
    }

    private void deployed() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("second-look").enableDuplicateFiltering(true);
        for (String file : new String[] {"second-look.bpmn", "opinion.form", "opinion-check.form"}) {
            deployment.addInputStream(file, getClass().getResourceAsStream("/az/icma/inbox/" + file));
        }
        deployment.deploy();
    }
}
