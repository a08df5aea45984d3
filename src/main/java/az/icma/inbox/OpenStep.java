package az.icma.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A user task as the engine's tables have it, before texts and case data are added. */
record OpenStep(
        String taskId,
        UUID caseId,
        UUID businessKey,
        String processKey,
        String definitionId,
        String element,
        OffsetDateTime createdAt,
        OffsetDateTime houseDue,
        UUID assignee,
        String[] roles,
        Map<String, UUID> doneBy) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static OpenStep of(ResultSet row, int number) throws SQLException {
        return new OpenStep(
                row.getString("task_id"),
                row.getObject("case_id", UUID.class),
                row.getObject("business_key", UUID.class),
                row.getString("process_key"),
                row.getString("definition_id"),
                row.getString("element"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("house_due", OffsetDateTime.class),
                row.getObject("assignee", UUID.class),
                texts(row.getArray("roles")),
                people(row.getString("done_by")));
    }

    /** Who did an earlier step of the same process last. */
    Optional<UUID> whoDid(String earlierElement) {
        return Optional.ofNullable(doneBy.get(earlierElement));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Map<String, UUID> people(String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<Map<String, UUID>>() {});
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The database wrote a map of people that cannot be read", malformed);
        }
    }
}
