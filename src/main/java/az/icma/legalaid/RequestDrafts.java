package az.icma.legalaid;

import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Half-written requests, one for each person: neither a closed browser nor a killed server loses them. */
@Component
class RequestDrafts {

    static final SealedColumn<String> VALUES = SealedColumn.ofText("request_draft", "values");

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    RequestDrafts(JdbcClient jdbc, Seal seal, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    Instant save(UUID userId, Map<String, String> values) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        INSERT INTO request_draft (user_id, "values", saved_at)
                        VALUES (:user, :values, :now)
                        ON CONFLICT (user_id) DO UPDATE SET "values" = excluded."values", saved_at = excluded.saved_at
                        """)
                .param("user", userId)
                .param(
                        "values",
                        seal.seal(VALUES, userId, Subject.account(userId), write(values))
                                .bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    Optional<RequestDraft> find(UUID userId) {
        return jdbc.sql("SELECT \"values\", saved_at FROM request_draft WHERE user_id = :user")
                .param("user", userId)
                .query((row, index) -> new RequestDraft(
                        read(seal.open(VALUES, userId, Sealed.<String>stored(row.getBytes("values")))
                                .orElse("{}")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void forget(UUID userId) {
        jdbc.sql("DELETE FROM request_draft WHERE user_id = :user")
                .param("user", userId)
                .update();
    }

    private String write(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A draft cannot be written as JSON", e);
        }
    }

    private Map<String, String> read(String values) {
        try {
            Map<String, String> read = new TreeMap<>();
            json.readTree(values)
                    .properties()
                    .forEach(field -> read.put(field.getKey(), field.getValue().asText()));
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept draft is not JSON", e);
        }
    }
}
