package az.icma.evaluation;

import az.icma.calendar.WorkingCalendar;
import az.icma.casefile.CaseFileClosed;
import az.icma.casefile.CaseFileOpened;
import az.icma.casefile.CaseFileRegistered;
import az.icma.casefile.CaseFileReopened;
import az.icma.casefile.CaseFileVoided;
import az.icma.process.ModelTexts;
import az.icma.process.ProcessJournal;
import az.icma.shared.database.Background;
import az.icma.shared.database.SqlFile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the facts that evaluation reads: steps and cases in the engine's own transaction when the engine recorded
 * something, cases also when their file changed, and as a whole on demand.
 */
@Service
public class EvaluationFacts implements ProcessJournal {

    private static final String PASSED_STEPS = SqlFile.read(EvaluationFacts.class, "passed-steps");
    private static final String WRITE_STEPS = SqlFile.read(EvaluationFacts.class, "write-steps");
    private static final String COUNTED_CASES = SqlFile.read(EvaluationFacts.class, "counted-cases");
    private static final String WRITE_CASES = SqlFile.read(EvaluationFacts.class, "write-cases");
    private static final int AT_A_TIME = 200;
    private static final String[] NOTHING = {};

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final ModelTexts texts;
    private final WorkingCalendar calendar;

    EvaluationFacts(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            PlatformTransactionManager transactions,
            ModelTexts texts,
            WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = new TransactionTemplate(transactions);
        this.texts = texts;
        this.calendar = calendar;
    }

    @Override
    public void recorded(Changes changes) {
        if (changes.steps().isEmpty() && changes.tasks().isEmpty()) {
            return;
        }
        List<PassedStep> steps = passed(ids(changes.steps()), ids(changes.tasks()), NOTHING);
        write(steps);
        count(steps.stream().map(PassedStep::caseId).distinct().toArray(UUID[]::new));
    }

    @EventListener
    void on(CaseFileOpened opened) {
        count(opened.caseId());
    }

    @EventListener
    void on(CaseFileRegistered registered) {
        count(registered.caseId());
    }

    @EventListener
    void on(CaseFileClosed closed) {
        count(closed.caseId());
    }

    @EventListener
    void on(CaseFileReopened reopened) {
        count(reopened.caseId());
    }

    @EventListener
    void on(CaseFileVoided voided) {
        count(voided.caseId());
    }

    /**
     * Projects everything anew whose engine history still exists, and says what had been wrong. Facts whose history has
     * expired stay as they are.
     */
    public Drift rebuild() {
        return Background.PROCESS.call(this::projectAll);
    }

    private Drift projectAll() {
        List<String> instances = jdbc.sql("SELECT id_ FROM act_hi_procinst ORDER BY id_")
                .query(String.class)
                .list();
        List<UUID> cases = jdbc.sql("SELECT id FROM case_file UNION SELECT case_id FROM evaluation_case ORDER BY 1")
                .query(UUID.class)
                .list();
        Drift drift = Drift.NONE;
        for (int from = 0; from < instances.size(); from += AT_A_TIME) {
            String[] some = some(instances, from).toArray(String[]::new);
            drift = drift.plus(transactions.execute(running -> rebuildSteps(some)));
        }
        for (int from = 0; from < cases.size(); from += AT_A_TIME) {
            UUID[] some = some(cases, from).toArray(UUID[]::new);
            drift = drift.plus(transactions.execute(running -> rebuildCases(some)));
        }
        return drift;
    }

    private Drift rebuildSteps(String[] instances) {
        Map<String, String> before = stepFingerprints(instances);
        List<PassedStep> steps = passed(NOTHING, NOTHING, instances);
        jdbc.sql("DELETE FROM evaluation_step WHERE instance_id = ANY (:instances) AND step_id <> ALL (:living)")
                .param("instances", instances)
                .param("living", steps.stream().map(PassedStep::stepId).toArray(String[]::new))
                .update();
        write(steps);
        return Drift.between(before, stepFingerprints(instances));
    }

    private Drift rebuildCases(UUID[] cases) {
        Map<String, String> before = caseFingerprints(cases);
        jdbc.sql("DELETE FROM evaluation_case e WHERE case_id = ANY (:cases)"
                        + " AND NOT EXISTS (SELECT FROM case_file f WHERE f.id = e.case_id)")
                .param("cases", cases)
                .update();
        count(cases);
        return Drift.between(before, caseFingerprints(cases));
    }

    private List<PassedStep> passed(String[] steps, String[] tasks, String[] instances) {
        return jdbc.sql(PASSED_STEPS)
                .param("steps", steps)
                .param("tasks", tasks)
                .param("instances", instances)
                .query(PassedStep::of)
                .list();
    }

    private void write(List<PassedStep> steps) {
        if (!steps.isEmpty()) {
            batches.batchUpdate(
                    WRITE_STEPS,
                    steps.stream()
                            .map(step -> step.row(texts.element(step.definitionId(), step.element()), calendar))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private void count(UUID... cases) {
        List<CountedCase> counted = Background.PROCESS.call(() -> jdbc.sql(COUNTED_CASES)
                .param("cases", cases)
                .query(CountedCase::of)
                .list());
        if (!counted.isEmpty()) {
            batches.batchUpdate(
                    WRITE_CASES, counted.stream().map(one -> one.row(calendar)).toArray(SqlParameterSource[]::new));
        }
    }

    private Map<String, String> stepFingerprints(String[] instances) {
        return fingerprints(
                "SELECT step_id, md5(s::text) FROM evaluation_step s WHERE instance_id = ANY (:some)", instances);
    }

    private Map<String, String> caseFingerprints(UUID[] cases) {
        return fingerprints(
                "SELECT case_id::text, md5(c::text) FROM evaluation_case c WHERE case_id = ANY (:some)", cases);
    }

    private Map<String, String> fingerprints(String sql, Object[] some) {
        Map<String, String> fingerprints = new HashMap<>();
        jdbc.sql(sql).param("some", some).query(row -> {
            fingerprints.put(row.getString(1), row.getString(2));
        });
        return fingerprints;
    }

    private static <T> List<T> some(List<T> all, int from) {
        return all.subList(from, Math.min(all.size(), from + AT_A_TIME));
    }

    private static String[] ids(Collection<String> ids) {
        return ids.stream().sorted().toArray(String[]::new);
    }
}
