package az.icma.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Set;

/** A form in which some fields are only there to be read. */
final class FixedFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FixedFields() {}

    static String in(String form, Set<String> fixed) {
        try {
            JsonNode schema = JSON.readTree(form);
            fix(schema.path("components"), "", fixed);
            return JSON.writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A deployed form is no JSON", e);
        }
    }

    /** What stands in an item of a list is read-only with its list, never alone: its names are the item's own. */
    private static void fix(JsonNode components, String way, Set<String> fixed) {
        for (JsonNode component : components) {
            boolean list = "dynamiclist".equals(component.path("type").asText())
                    && component.path("isRepeating").asBoolean(true);
            String own = component.path(component.has("key") ? "key" : "path").asText("");
            if (component instanceof ObjectNode field && fixed.contains(way + own)) {
                field.put("readonly", true);
            }
            if (!list) {
                fix(component.path("components"), own.isEmpty() ? way : way + own + ".", fixed);
            }
        }
    }
}
