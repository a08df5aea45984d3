package az.icma.modelling.ui;

import elemental.json.Json;
import elemental.json.JsonObject;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An editor beside which the panel asks: tells what is selected, and takes single answers. */
abstract class PanelledEditor extends DraftEditor {

    private final Consumer<Map<String, String>> onSelected;

    PanelledEditor(Consumer<String> onChanged, Runnable onChanging, Consumer<Map<String, String>> onSelected) {
        super(onChanged, onChanging);
        this.onSelected = onSelected;
        getElement()
                .addEventListener(
                        "icma-selected",
                        selected -> tell(selected.getEventData().getString("event.detail.facts")))
                .addEventData("event.detail.facts");
    }

    private void tell(String facts) {
        JsonObject read = Json.parse(facts);
        Map<String, String> texts = new HashMap<>();
        for (String key : read.keys()) {
            texts.put(key, read.get(key).asString());
        }
        onSelected.accept(texts);
    }

    /** One answer of the panel; the editor makes a step of it that can be undone. */
    void write(String elementId, String key, String value) {
        getElement().callJsFunction("write", elementId, key, value);
    }

    void select(String elementId) {
        getElement().callJsFunction("select", elementId);
    }
}
