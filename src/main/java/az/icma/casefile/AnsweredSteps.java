package az.icma.casefile;

import az.icma.inbox.AnswerStore.Step;
import az.icma.process.ProcessKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which step a set of answers was given in, and whether it still has the last word: for whoever puts steps right. */
@Component
class AnsweredSteps {

    private final JdbcClient jdbc;

    AnsweredSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In which step a set of answers was given. */
    Optional<Step> of(UUID caseId, UUID answerSet) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT a.business_key, a.process_key, a.element, t.step_az, t.step_en
                        FROM case_answer a JOIN case_timeline t ON t.answer_set = a.answer_set
                        WHERE a.case_id = :caseId AND a.answer_set = :set
                        """)
                .param("caseId", caseId)
                .param("set", answerSet)
                .query((row, index) -> new Step(
                        caseId,
                        row.getObject("business_key", UUID.class),
                        new ProcessKey(row.getString("process_key")),
                        row.getString("element"),
                        row.getString("step_az"),
                        row.getString("step_en")))
                .optional();
    }

    /** Whether the step that these answers were given in has been answered again since. */
    boolean isDoneAgain(Step step, UUID answerSet) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (
                            SELECT FROM case_answer later
                              JOIN case_timeline t ON t.answer_set = later.answer_set AND t.text_key = :step
                             WHERE later.case_id = :caseId AND later.business_key = :key AND later.element = :element
                               AND t.seq > (SELECT max(seq) FROM case_timeline WHERE answer_set = :set))
                        """)
                .param("step", CaseTimeline.STEP)
                .param("caseId", step.caseId())
                .param("key", step.businessKey())
                .param("element", step.element())
                .param("set", answerSet)
                .query(Boolean.class)
                .single();
    }

    /** Fields whose newest answer was given elsewhere than in this set and what put it right. */
    List<String> saidElsewhere(Step step, UUID answerSet) {
        return jdbc.sql(
                        """
                        SELECT field FROM (
                            SELECT DISTINCT ON (field) field, answer_set, corrects FROM case_answer
                            WHERE case_id = :caseId AND business_key = :key ORDER BY field, version DESC) newest
                        WHERE answer_set <> :set AND corrects IS DISTINCT FROM :set
                        """)
                .param("caseId", step.caseId())
                .param("key", step.businessKey())
                .param("set", answerSet)
                .query(String.class)
                .list();
    }
}
