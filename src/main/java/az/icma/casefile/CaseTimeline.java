package az.icma.casefile;

import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that happened in a matter, in order, as text keys and codes. */
@Component
class CaseTimeline {

    /** Key of an event that is a completed step. */
    static final String STEP = "casefile.timeline.step";

    private static final String KEY = "key:";
    private static final String DATE = "date:";
    private static final String STAFF = "staff:";
    private static final String CHOICE = "choice:";

    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseTimeline(JdbcClient jdbc, CaseSeal seal, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void add(UUID caseId, String textKey, Object... codes) {
        insert(caseId, actor(), textKey, encode(codes), null, null, null, null);
    }

    /** An event with what was written at it. */
    void add(UUID caseId, UUID noteId, String textKey, Object... codes) {
        insert(caseId, actor(), textKey, encode(codes), null, null, null, noteId);
    }

    /** A completed step with the answers that were given in it. */
    void step(UUID caseId, String nameAz, String nameEn, UUID answerSet, @Nullable UUID by) {
        insert(caseId, by, STEP, List.of(), nameAz, nameEn, answerSet, null);
    }

    /** Answers of a completed step that were put right, and why. */
    void corrected(UUID caseId, String nameAz, String nameEn, UUID answerSet, UUID by, UUID noteId) {
        insert(caseId, by, "casefile.timeline.corrected", List.of(), nameAz, nameEn, answerSet, noteId);
    }

    /** A completed step that was taken back, and why. */
    void takenBack(UUID caseId, String nameAz, String nameEn, UUID answerSet, UUID by, UUID noteId) {
        insert(caseId, by, "casefile.timeline.taken-back", List.of(), nameAz, nameEn, null, noteId);
        jdbc.sql("UPDATE case_timeline SET taken_back = true WHERE answer_set = :set")
                .param("set", answerSet)
                .update();
    }

    private void insert(
            UUID caseId,
            @Nullable UUID actor,
            String textKey,
            List<String> codes,
            @Nullable String stepAz,
            @Nullable String stepEn,
            @Nullable UUID answerSet,
            @Nullable UUID noteId) {
        jdbc.sql(
                        """
                        INSERT INTO case_timeline
                            (case_id, happened_at, actor, text_key, codes, step_az, step_en, answer_set, note_id)
                        VALUES (:caseId, :at, :actor, :textKey, CAST(:codes AS text[]), :stepAz, :stepEn, :answerSet,
                            :noteId)
                        """)
                .param("caseId", caseId)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("textKey", textKey)
                .param("codes", codes.toArray(String[]::new))
                .param("stepAz", stepAz)
                .param("stepEn", stepEn)
                .param("answerSet", answerSet)
                .param("noteId", noteId)
                .update();
    }

    /** Newest first; answers by the set in which they were given. */
    List<CaseEvent> of(UUID caseId, Map<UUID, List<KeptAnswer>> answers) {
        return jdbc.sql(
                        """
                        SELECT t.*, n.text AS note FROM case_timeline t LEFT JOIN case_note n ON n.id = t.note_id
                        WHERE t.case_id = :caseId ORDER BY t.seq DESC
                        """)
                .param("caseId", caseId)
                .query((row, index) -> event(row, answers))
                .list();
    }

    private UUID actor() {
        return currentUser.get().map(SignedIn::id).orElse(null);
    }

    private CaseEvent event(ResultSet row, Map<UUID, List<KeptAnswer>> answers) throws SQLException {
        String stepAz = row.getString("step_az");
        UUID answerSet = row.getObject("answer_set", UUID.class);
        return new CaseEvent(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor", UUID.class)),
                row.getString("text_key"),
                Arrays.stream((String[]) row.getArray("codes").getArray())
                        .map(CaseTimeline::decode)
                        .toList(),
                stepAz == null
                        ? Optional.empty()
                        : Optional.of(new CaseEvent.StepName(stepAz, row.getString("step_en"))),
                Optional.ofNullable(answerSet),
                answerSet == null ? List.of() : answers.getOrDefault(answerSet, List.of()),
                Optional.ofNullable(
                        seal.open(CaseColumns.NOTE, row.getObject("note_id", UUID.class), row.getBytes("note"))),
                row.getBoolean("taken_back"));
    }

    private static CaseEvent.Code decode(String code) {
        if (code.startsWith(KEY)) {
            return new CaseEvent.Code(CaseEvent.Meaning.TEXT_KEY, code.substring(KEY.length()));
        }
        if (code.startsWith(DATE)) {
            return new CaseEvent.Code(CaseEvent.Meaning.DATE, code.substring(DATE.length()));
        }
        if (code.startsWith(STAFF)) {
            return new CaseEvent.Code(CaseEvent.Meaning.STAFF, code.substring(STAFF.length()));
        }
        if (code.startsWith(CHOICE)) {
            return new CaseEvent.Code(CaseEvent.Meaning.CHOICE, code.substring(CHOICE.length()));
        }
        return new CaseEvent.Code(CaseEvent.Meaning.PLAIN, code);
    }

    /** A placeholder that is itself a text key. */
    static Object key(String textKey) {
        return new TextKey(textKey);
    }

    private static List<String> encode(Object... codes) {
        return Arrays.stream(codes).map(CaseTimeline::encode).toList();
    }

    private static String encode(Object code) {
        if (code instanceof TextKey key) {
            return KEY + key.value();
        }
        if (code instanceof ChosenCode chosen) {
            return CHOICE + chosen.list() + ":" + chosen.value();
        }
        if (code instanceof Enum<?> constant) {
            return KEY + enumKey(constant);
        }
        if (code instanceof LocalDate date) {
            return DATE + date;
        }
        if (code instanceof UUID userId) {
            return STAFF + userId;
        }
        return String.valueOf(code);
    }

    /** {@code <module>.<EnumType>.<CONSTANT>}, the rule of the translations. */
    static String enumKey(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String module = type.getPackageName().replaceFirst("^az\\.icma\\.", "").replaceFirst("\\..*", "");
        return module + "." + type.getSimpleName() + "." + constant.name();
    }

    private record TextKey(String value) {}
}
