package az.icma.evaluation;

import az.icma.calendar.WorkingCalendar;
import az.icma.process.ElementTexts;
import az.icma.shared.Baku;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.lang.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step as the engine's history has it, before the model's properties are added. */
record PassedStep(
        String stepId,
        UUID caseId,
        UUID businessKey,
        String instanceId,
        String processKey,
        String definitionId,
        int version,
        String element,
        String elementType,
        @Nullable String role,
        OffsetDateTime started,
        @Nullable OffsetDateTime ended,
        boolean cancelled,
        @Nullable OffsetDateTime due,
        Map<String, String> codes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    static PassedStep of(ResultSet row, int number) throws SQLException {
        return new PassedStep(
                row.getString("step_id"),
                row.getObject("case_id", UUID.class),
                row.getObject("business_key", UUID.class),
                row.getString("instance_id"),
                row.getString("process_key"),
                row.getString("definition_id"),
                row.getInt("version"),
                row.getString("element"),
                row.getString("element_type"),
                row.getString("role"),
                row.getObject("started", OffsetDateTime.class),
                row.getObject("ended", OffsetDateTime.class),
                row.getBoolean("cancelled"),
                row.getObject("due", OffsetDateTime.class),
                codes(row.getString("codes")));
    }

    SqlParameterSource row(ElementTexts said, WorkingCalendar calendar) {
        return new MapSqlParameterSource()
                .addValue("stepId", stepId)
                .addValue("caseId", caseId)
                .addValue("businessKey", businessKey)
                .addValue("instanceId", instanceId)
                .addValue("processKey", processKey)
                .addValue("version", version)
                .addValue("element", element)
                .addValue("elementType", elementType)
                .addValue("stage", said.property("stage").orElse(null))
                .addValue("clock", said.property("clock").orElse(null))
                .addValue("role", role)
                .addValue("outcome", outcome(said).orElse(null))
                .addValue("started", started)
                .addValue("ended", ended)
                .addValue("cancelled", cancelled)
                .addValue("due", due)
                .addValue("workingDays", workingDays(calendar));
    }

    /** The model writes a code or names the variable that holds it. */
    private Optional<String> outcome(ElementTexts said) {
        return said.property("outcome").map(written -> {
            Matcher variable = VARIABLE.matcher(written);
            return variable.matches() ? codes.get(variable.group(1)) : written;
        });
    }

    private @Nullable Integer workingDays(WorkingCalendar calendar) {
        return ended == null
                ? null
                : calendar.workingDaysBetween(Baku.dateOf(started.toInstant()), Baku.dateOf(ended.toInstant()));
    }

    private static Map<String, String> codes(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The database wrote codes that cannot be read", malformed);
        }
    }
}
