package az.icma.process.conformance;

import az.icma.process.Finding.Text;
import com.fasterxml.jackson.databind.JsonNode;

/** Where a finding belongs: the component's key or id, and its label. */
record FormPlace(String id, String label, Inspection inspection) {

    FormPlace(JsonNode component, Inspection inspection) {
        this(
                Inspection.shortened(component
                        .path("key")
                        .asText(component
                                .path("path")
                                .asText(component.path("id").asText("")))),
                Inspection.shortened(component.path("label").asText("")),
                inspection);
    }

    void error(String rule, Text message, Text remedy) {
        inspection.error(rule, id, label, message, remedy);
    }

    void warning(String rule, Text message, Text remedy) {
        inspection.warning(rule, id, label, message, remedy);
    }
}
