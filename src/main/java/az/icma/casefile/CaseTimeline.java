package az.icma.casefile;

import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that happened in a matter, in order, as text keys and codes. */
@Component
class CaseTimeline {

    private static final String KEY = "key:";
    private static final String DATE = "date:";
    private static final String STAFF = "staff:";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseTimeline(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void add(UUID caseId, String textKey, Object... codes) {
        insert(new Entry(caseId, clock.instant(), actor(), textKey, encode(codes), null, null, null));
    }

    /** A completed step with the answers that were given in it. */
    void step(UUID caseId, String nameAz, String nameEn, UUID answerSet, @Nullable UUID by) {
        insert(new Entry(caseId, clock.instant(), by, "casefile.timeline.step", List.of(), nameAz, nameEn, answerSet));
    }

    private void insert(Entry entry) {
        jdbc.sql(
                        """
                        INSERT INTO case_timeline
                            (case_id, happened_at, actor, text_key, codes, step_az, step_en, answer_set)
                        VALUES (:caseId, :at, :actor, :textKey, CAST(:codes AS text[]), :stepAz, :stepEn, :answerSet)
                        """)
                .param("caseId", entry.caseId())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("textKey", entry.textKey())
                .param("codes", entry.codes().toArray(String[]::new))
                .param("stepAz", entry.stepAz())
                .param("stepEn", entry.stepEn())
                .param("answerSet", entry.answerSet())
                .update();
    }

    /** Newest first. */
    List<Entry> of(UUID caseId) {
        return jdbc.sql("SELECT * FROM case_timeline WHERE case_id = :caseId ORDER BY seq DESC")
                .param("caseId", caseId)
                .query((row, index) -> entry(row))
                .list();
    }

    private UUID actor() {
        return currentUser.get().map(SignedIn::id).orElse(null);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Array codes = row.getArray("codes");
        return new Entry(
                row.getObject("case_id", UUID.class),
                row.getObject("happened_at", java.time.OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("text_key"),
                List.of((String[]) codes.getArray()),
                row.getString("step_az"),
                row.getString("step_en"),
                row.getObject("answer_set", UUID.class));
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

    record Entry(
            UUID caseId,
            Instant at,
            @Nullable UUID actor,
            String textKey,
            List<String> codes,
            @Nullable String stepAz,
            @Nullable String stepEn,
            @Nullable UUID answerSet) {

        Optional<UUID> answers() {
            return Optional.ofNullable(answerSet);
        }
    }
}
