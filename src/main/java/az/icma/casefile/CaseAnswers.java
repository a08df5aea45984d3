package az.icma.casefile;

import az.icma.forms.FormFile;
import az.icma.forms.FormSchema;
import az.icma.inbox.AnswerStore;
import az.icma.shared.database.SqlFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The answers of all forms, field by field and version by version; nothing is overwritten. */
@Component
class CaseAnswers implements AnswerStore {

    private static final String FORMER_ANSWERS = SqlFile.read(CaseAnswers.class, "former-answers");

    private static final AnswerWords.Words NOTHING_SAID = new AnswerWords.Words(null, null, null, null);

    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final CaseTimeline timeline;
    private final AnswerWords words;
    private final CaseShelf shelf;
    private final ObjectMapper json;
    private final Clock clock;

    CaseAnswers(
            JdbcClient jdbc,
            CaseSeal seal,
            CaseTimeline timeline,
            AnswerWords words,
            CaseShelf shelf,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.timeline = timeline;
        this.words = words;
        this.shelf = shelf;
        this.json = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.clock = clock;
    }

    @Override
    public void keep(Step step, Map<String, Object> answers, UUID by) {
        UUID answerSet = insert(step, words.formOf(step), answers, null, by);
        timeline.step(step.caseId(), step.nameAz(), step.nameEn(), answerSet, by);
    }

    /** A new version of some answers of a completed step. */
    void correct(Step step, UUID corrected, FormSchema form, Map<String, Object> changed, UUID by, UUID reason) {
        UUID answerSet = insert(step, Optional.of(form), changed, corrected, by);
        timeline.corrected(step.caseId(), step.nameAz(), step.nameEn(), answerSet, by, reason);
    }

    private UUID insert(
            Step step,
            Optional<FormSchema> form,
            Map<String, Object> answers,
            @Nullable UUID corrected,
            @Nullable UUID by) {
        UUID answerSet = UUID.randomUUID();
        Map<String, Object> before = newest(step.caseId(), step.businessKey());
        int position = 0;
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            Object value = answer.getValue();
            if (value != null || before.containsKey(answer.getKey())) {
                filesOf(value).forEach(file -> shelf.take(file, step.caseId(), step.businessKey(), by));
                Optional<FormSchema> showing = form.isPresent() ? form : words.formShowing(step, answer.getKey());
                Optional<AnswerWords.Words> said = words.words(showing, answer.getKey(), value);
                insert(step, answerSet, corrected, position++, answer.getKey(), value, said, by);
            }
        }
        return answerSet;
    }

    /**
     * What was known before the step holds again, as a new version; where nothing was known, nothing is. What another
     * step has said since stays.
     */
    void takeBack(Step step, UUID answerSet, UUID by) {
        UUID restored = UUID.randomUUID();
        jdbc.sql(FORMER_ANSWERS)
                .param("caseId", step.caseId())
                .param("key", step.businessKey())
                .param("set", answerSet)
                .query((row, index) -> new Answer(
                        row.getString("field"),
                        row.getString("element"),
                        row.getInt("position"),
                        row.getObject("corrects", UUID.class),
                        row.getObject("former") == null ? "null" : seal.open(CaseColumns.ANSWER, row, "former"),
                        new AnswerWords.Words(
                                row.getString("label_az"),
                                row.getString("label_en"),
                                seal.open(CaseColumns.SHOWN_AZ, row, "shown_az"),
                                seal.open(CaseColumns.SHOWN_EN, row, "shown_en"))))
                .list()
                .forEach(former -> insert(step, restored, former, by));
    }

    /** Files of a field, and of the items of a list. */
    private static List<FormFile> filesOf(@Nullable Object value) {
        if (value instanceof FormFile file) {
            return List.of(file);
        }
        Collection<?> inside = value instanceof Map<?, ?> item
                ? item.values()
                : value instanceof Collection<?> many ? many : List.of();
        return inside.stream().flatMap(one -> filesOf(one).stream()).toList();
    }

    private void insert(
            Step step,
            UUID answerSet,
            @Nullable UUID corrected,
            int position,
            String field,
            Object value,
            Optional<AnswerWords.Words> said,
            UUID by) {
        insert(
                step,
                answerSet,
                new Answer(field, step.element(), position, corrected, write(value), said.orElse(NOTHING_SAID)),
                by);
    }

    private void insert(Step step, UUID answerSet, Answer answer, UUID by) {
        UUID id = UUID.randomUUID();
        AnswerWords.Words said = answer.said();
        jdbc.sql(
                        """
                        INSERT INTO case_answer (id, answer_set, position, case_id, business_key, process_key, element,
                            field, value, version, label_az, label_en, shown_az, shown_en, answered_by, answered_at, corrects)
                        SELECT :id, :answerSet, :position, :caseId, :businessKey, :process, :element, :field,
                            :value, coalesce(max(version), 0) + 1,
                            :labelAz, :labelEn, :shownAz, :shownEn, CAST(:by AS uuid), :at, CAST(:corrected AS uuid)
                        FROM case_answer WHERE business_key = :businessKey AND field = :field
                        """)
                .param("id", id)
                .param("answerSet", answerSet)
                .param("position", answer.position())
                .param("caseId", step.caseId())
                .param("businessKey", step.businessKey())
                .param("process", step.process().value())
                .param("element", answer.element())
                .param("field", answer.field())
                .param("value", seal.seal(CaseColumns.ANSWER, id, step.caseId(), answer.value()))
                .param("labelAz", said.labelAz())
                .param("labelEn", said.labelEn())
                .param("shownAz", seal.seal(CaseColumns.SHOWN_AZ, id, step.caseId(), said.shownAz()), Types.BINARY)
                .param("shownEn", seal.seal(CaseColumns.SHOWN_EN, id, step.caseId(), said.shownEn()), Types.BINARY)
                .param("by", by)
                .param("corrected", answer.corrects())
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
                        SELECT DISTINCT ON (field) id, field, value FROM case_answer
                        WHERE case_id = :caseId AND business_key = :businessKey
                        ORDER BY field, version DESC
                        """)
                .param("caseId", caseId)
                .param("businessKey", businessKey)
                .query(row -> {
                    Object value = value(row);
                    if (value != null) {
                        newest.put(row.getString("field"), value);
                    }
                });
        return newest;
    }

    /** All answers of the matter by the set in which they were given, in the order of the form. */
    Map<UUID, List<KeptAnswer>> bySet(UUID caseId) {
        return jdbc
                .sql("SELECT * FROM case_answer WHERE case_id = :caseId ORDER BY position")
                .param("caseId", caseId)
                .query((row, index) -> new KeptAnswer(
                        row.getObject("answer_set", UUID.class),
                        row.getString("field"),
                        shown(row),
                        row.getString("label_az"),
                        row.getString("label_en"),
                        seal.open(CaseColumns.SHOWN_AZ, row, "shown_az"),
                        seal.open(CaseColumns.SHOWN_EN, row, "shown_en")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(KeptAnswer::answerSet));
    }

    /** {@code null} as well where the key of the matter was destroyed: nothing is known any more. */
    private Object value(ResultSet row) throws SQLException {
        return seal.isErased(row.getBytes("value")) ? null : read(seal.open(CaseColumns.ANSWER, row, "value"));
    }

    private Object shown(ResultSet row) throws SQLException {
        return seal.isErased(row.getBytes("value")) ? CaseSeal.ERASED : value(row);
    }

    /** An answer on its way into a row. */
    private record Answer(
            String field,
            String element,
            int position,
            @Nullable UUID corrects,
            String value,
            AnswerWords.Words said) {}

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
