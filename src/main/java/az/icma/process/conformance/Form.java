package az.icma.process.conformance;

import az.icma.process.Finding.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A form (form-js schema) as the rules see it. */
final class Form {

    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(XmlReader.MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final JsonNode schema;

    private Form(JsonNode schema) {
        this.schema = schema;
    }

    static Form read(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(
                    "form.empty",
                    new Text("Forma faylı boşdur.", "The form file is empty."),
                    new Text("Formanı yenidən saxlayıb yükləyin.", "Save the form again and upload it."));
        }
        if (content.length > XmlReader.MAX_BYTES) {
            throw new Unreadable(
                    "form.too-big",
                    new Text("Forma 1 MB-dan böyükdür.", "The form is larger than 1 MB."),
                    new Text("Formanı bölün.", "Split the form."));
        }
        try {
            JsonNode schema = STRICT.readTree(content);
            if (schema == null
                    || !schema.isObject()
                    || !schema.path("components").isArray()) {
                throw new Unreadable(
                        "form.not-a-form",
                        new Text("Fayl forma sxemi deyil.", "The file is not a form schema."),
                        new Text(
                                "Formanı forma redaktorunda açıb yenidən saxlayın.",
                                "Open the form in the form editor and save it again."));
            }
            return new Form(schema);
        } catch (JsonProcessingException malformed) {
            throw new Unreadable(
                    "form.malformed",
                    new Text(
                            "Sətir " + line(malformed) + ": fayl düzgün JSON deyil.",
                            "Line " + line(malformed) + ": the file is not well-formed JSON."),
                    new Text(
                            "Formanı forma redaktorunda açıb yenidən saxlayın.",
                            "Open the form in the form editor and save it again."));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int line(JsonProcessingException malformed) {
        return malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
    }

    JsonNode schema() {
        return schema;
    }

    String id() {
        return schema.path("id").asText("");
    }

    /** All components, those inside groups and lists too. */
    List<JsonNode> components() {
        return placed().stream().map(Placed::node).toList();
    }

    /** All components, each with where its answer goes. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        collect(schema, "", "", placed);
        return placed;
    }

    /**
     * A component and where its answer goes.
     *
     * @param list the list in whose items it stands; empty at the top of the form
     * @param around the way through the groups that keep their answers together, {@code address.}
     */
    record Placed(JsonNode node, String list, String around) {

        boolean isList() {
            return node.path("type").asText().equals("dynamiclist")
                    && node.path("isRepeating").asBoolean(true);
        }

        boolean isGroup() {
            return node.path("type").asText().equals("group")
                    || node.path("type").asText().equals("dynamiclist") && !isList();
        }

        /** The name of the answer, or nothing where none is given. */
        String answer() {
            return node.path(isList() ? "path" : "key").asText("");
        }
    }

    private static void collect(JsonNode parent, String list, String around, List<Placed> placed) {
        for (JsonNode component : parent.path("components")) {
            Placed here = new Placed(component, list, around);
            placed.add(here);
            String own = component.path("path").asText("");
            if (here.isList()) {
                collect(component, list + "/" + around + own, "", placed);
            } else {
                collect(component, list, here.isGroup() && !own.isEmpty() ? around + own + "." : around, placed);
            }
        }
    }

    /** Names of answers that may become variables: not of lists, nor of what stands in their items. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        placed().stream()
                .filter(placed -> placed.list().isEmpty() && placed.around().isEmpty() && !placed.isList())
                .map(Placed::answer)
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        return keys;
    }
}
