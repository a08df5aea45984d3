package az.icma.modelling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import elemental.json.Json;
import elemental.json.JsonObject;

import java.util.List;
import java.util.function.Consumer;

/** An editor of one file in the browser. Hands in the whole text shortly after every change. */
abstract class DraftEditor extends Component implements HasSize, HasStyle {

    private String text = "";

    DraftEditor(Consumer<String> onChanged, Runnable onChanging) {
        addClassName("icma-editor");
        getElement()
                .addEventListener("icma-changed", changed -> {
                    text = changed.getEventData().getString("event.detail.text");
                    onChanged.accept(text);
                })
                .addEventData("event.detail.text");
        getElement().addEventListener("icma-changing", changing -> onChanging.run());
    }

    /** What would be gone if the editor wrote the file; told once after it has been opened, and only if there is something. */
    void onLosses(Consumer<List<Loss>> told) {
        getElement()
                .addEventListener(
                        "icma-forgets",
                        forgets -> told.accept(Loss.read(forgets.getEventData().getString("event.detail.losses"))))
                .addEventData("event.detail.losses");
    }

    void open(String content) {
        text = content;
        if (isAttached()) {
            draw();
        }
    }

    void undo() {
        getElement().callJsFunction("undo");
    }

    void redo() {
        getElement().callJsFunction("redo");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        draw();
    }

    private void draw() {
        JsonObject request = Json.createObject();
        JsonObject texts = Json.createObject();
        texts.put("label", getTranslation("modelling.editor.label"));
        texts.put("failed", getTranslation("modelling.editor.failed"));
        request.put("text", text);
        request.put("texts", texts);
        request.put("locale", getLocale().getLanguage());
        getElement().callJsFunction("show", request);
    }
}
