package az.icma.modelling.ui;

import az.icma.process.Finding;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The drawing board of a process. Tells what is selected, and takes single answers of the panel. */
@Tag("icma-modeler")
@JsModule("./modelling/icma-modeler.js")
@NpmPackage(value = "bpmn-js", version = "18.22.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "7.0.1")
@NpmPackage(value = "camunda-bpmn-js-behaviors", version = "1.18.0")
@NpmPackage(value = "bpmn-js-token-simulation", version = "0.39.4")
class Modeler extends PanelledEditor {

    Modeler(Consumer<String> onChanged, Runnable onChanging, Consumer<Map<String, String>> onSelected) {
        super(onChanged, onChanging, onSelected);
    }

    /** Badges on the elements where the check found something. */
    void show(List<Badge> badges) {
        JsonArray list = Json.createArray();
        for (Badge badge : badges) {
            JsonObject entry = Json.createObject();
            entry.put("id", badge.elementId());
            entry.put("error", badge.error());
            entry.put("count", badge.count());
            entry.put("text", badge.text());
            list.set(list.length(), entry);
        }
        getElement().callJsFunction("findings", list);
    }

    void simulate(boolean active) {
        getElement().callJsFunction("simulate", active);
    }

    void whole() {
        getElement().callJsFunction("whole");
    }

    /** How many findings an element has, and what they say. */
    record Badge(String elementId, boolean error, int count, String text) {

        /** One for every element of the file about which something was found. */
        static List<Badge> of(String file, List<Finding> findings, Locale locale) {
            return findings.stream()
                    .filter(finding ->
                            finding.file().equals(file) && !finding.elementId().isBlank())
                    .collect(Collectors.groupingBy(Finding::elementId))
                    .entrySet()
                    .stream()
                    .map(found -> on(found.getKey(), found.getValue(), locale))
                    .toList();
        }

        private static Badge on(String elementId, List<Finding> found, Locale locale) {
            boolean english = "en".equals(locale.getLanguage());
            return new Badge(
                    elementId,
                    found.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR),
                    found.size(),
                    found.stream()
                            .map(Finding::message)
                            .map(text -> english ? text.en() : text.az())
                            .collect(Collectors.joining("\n")));
        }
    }
}
