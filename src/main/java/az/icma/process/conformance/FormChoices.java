package az.icma.process.conformance;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import static az.icma.process.conformance.Inspection.both;

/** Whoever is asked to choose has something to choose from, written in the form or named as a list. */
final class FormChoices {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    private FormChoices() {}

    static void inspect(JsonNode component, FormPlace place) {
        if (!CHOICES.contains(component.path("type").asText())) {
            return;
        }
        String list = component
                .path("properties")
                .path("choices")
                .asText(component.path("valuesKey").asText(""));
        if (component.hasNonNull("valuesExpression")) {
            place.error(
                    "form.values-expression",
                    both("Seçimlər ifadə ilə verilə bilməz.", "Choices may not come from an expression."),
                    both("Seçimləri yazın və ya siyahının adını verin.", "Write the choices, or name a list."));
        }
        if (list.isEmpty()) {
            inspectValues(component.path("values"), place);
            return;
        }
        Optional<Set<String>> known = place.inspection().vocabulary().choiceLists();
        known.filter(names -> !names.contains(list))
                .ifPresent(names -> place.error(
                        "form.choice-list",
                        both(
                                "“" + Inspection.shortened(list) + "” siyahısı yoxdur.",
                                "There is no list “" + Inspection.shortened(list) + "”."),
                        both(
                                "Mövcud siyahılar: " + names.stream().sorted().toList(),
                                "Lists are: " + names.stream().sorted().toList())));
    }

    private static void inspectValues(JsonNode values, FormPlace place) {
        if (!values.isArray() || values.isEmpty()) {
            place.error(
                    "form.no-choices",
                    both("Seçim yoxdur.", "There is nothing to choose from."),
                    both("Seçimləri yazın və ya siyahının adını verin.", "Write the choices, or name a list."));
            return;
        }
        Set<String> codes = new HashSet<>();
        for (JsonNode value : values) {
            String code = value.path("value").asText("");
            if (code.isEmpty()
                    || !codes.add(code)
                    || value.path("label").asText("").isBlank()) {
                place.error(
                        "form.choice",
                        both(
                                "Seçimin kodu təkrar olunur və ya kodu, yaxud adı yoxdur: “"
                                        + Inspection.shortened(code) + "”.",
                                "A choice has no code or no label, or its code is used twice: “"
                                        + Inspection.shortened(code) + "”."),
                        both("Hər seçimə ayrıca kod və ad yazın.", "Give each choice its own code and a label."));
            }
            if (value.path("label.en").asText("").isBlank()) {
                place.warning(
                        "form.no-english",
                        both(
                                "Seçimin ingiliscə adı yoxdur: “" + Inspection.shortened(code) + "”.",
                                "The choice has no English label: “" + Inspection.shortened(code) + "”."),
                        both("“label.en” yazın.", "Write “label.en”."));
            }
        }
    }
}
