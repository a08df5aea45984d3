package az.icma.casefile;

import az.icma.inbox.AnswerStore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The answers of all forms, field by field and version by version; nothing is overwritten. */
@Component
class CaseAnswers implements AnswerStore {

    private final JdbcClient jdbc;
    private final CaseTimeline timeline;
    private final ObjectMapper json;
    private final Clock clock;

    CaseAnswers(JdbcClient jdbc, CaseTimeline timeline, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void keep(Step step, Map<String, Object> answers, UUID by) {
        UUID answerSet = UUID.randomUUID();
        int position = 0;
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            if (answer.getValue() != null) {
                insert(step, answerSet, position++, answer.getKey(), answer.getValue(), by);
            }
        }
        timeline.step(step.caseId(), step.nameAz(), step.nameEn(), answerSet, by);
    }

    private void insert(Step step, UUID answerSet, int position, String field, Object value, UUID by) {
        jdbc.sql(
                        """
                        INSERT INTO case_answer (id, answer_set, position, case_id, business_key, process_key, element,
                            field, value, version, answered_by, answered_at)
                        SELECT :id, :answerSet, :position, :caseId, :businessKey, :process, :element, :field,
                            CAST(:value AS jsonb), coalesce(max(version), 0) + 1, :by, :at
                        FROM case_answer WHERE business_key = :businessKey AND field = :field
                        """)
                .param("id", UUID.randomUUID())
                .param("answerSet", answerSet)
                .param("position", position)
                .param("caseId", step.caseId())
                .param("businessKey", step.businessKey())
                .param("process", step.process().value())
                .param("element", step.element())
                .param("field", field)
                .param("value", write(value))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<String, Object> known(UUID caseId, UUID businessKey) {
        return newest(caseId, businessKey);
    }

    Map<String, Object> newest(UUID caseId, UUID businessKey) {
        Map<String, Object> newest = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (field) field, value FROM case_answer
                        WHERE case_id = :caseId AND business_key = :businessKey
                        ORDER BY field, version DESC
                        """)
                .param("caseId", caseId)
                .param("businessKey", businessKey)
                .query(row -> {
                    newest.put(row.getString("field"), read(row.getString("value")));
                });
        return newest;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An answer cannot be written as JSON", e);
        }
    }

    private Object read(String value) {
        try {
            return json.readValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer is not JSON", e);
        }
    }
}
