package az.icma.modelling.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
    record Badge(String elementId, boolean error, int count, String text) {}
}
