package az.icma.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A process as a picture: the passed part solid, the current steps accented and labelled, names in the reader's
 * language. Give it a height; it fits itself in once it has one.
 */
@Tag("icma-diagram")
@JsModule("./diagram/icma-diagram.js")
@NpmPackage(value = "bpmn-js", version = "18.22.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "7.0.1")
public class ProcessDiagram extends Component implements HasSize, HasStyle {

    /** Stands at an element whose figure is not said: whoever shows such a picture explains it once. */
    public static final String UNSAID = "∗";

    private String xml;
    private Collection<String> done;
    private Collection<String> current;
    private Map<String, Heat> heat = Map.of();

    /**
     * @param xml BPMN 2.0 with its drawing
     * @param done ids of the elements that were passed
     * @param current ids of the elements where the work stands now
     */
    public ProcessDiagram(String xml, Collection<String> done, Collection<String> current) {
        this.xml = xml;
        this.done = done;
        this.current = current;
        getElement().getStyle().set("display", "block");
        setWidthFull();
        setHeight("clamp(20rem, 48vh, 32rem)");
    }

    /** Shows another model or the same one further on. */
    public void show(String xml, Collection<String> done, Collection<String> current) {
        this.xml = xml;
        this.done = done;
        this.current = current;
        if (isAttached()) {
            draw();
        }
    }

    /** What is different from another version, by element: {@code added}, {@code removed} or {@code changed}. */
    public void mark(Map<String, String> elements) {
        JsonObject marks = Json.createObject();
        elements.forEach(marks::put);
        getElement().setPropertyJson("marks", marks);
    }

    /** Shows a model with how much happened at its elements, instead of where the work of one case stands. */
    public void showHeat(String xml, Map<String, Heat> heat) {
        this.heat = Map.copyOf(heat);
        show(xml, List.of(), List.of());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        draw();
    }

    private void draw() {
        getElement().callJsFunction("show", xml, array(done), array(current), texts(), heat());
    }

    private JsonObject heat() {
        JsonObject byElement = Json.createObject();
        heat.forEach((element, said) -> {
            JsonObject one = Json.createObject();
            one.put("level", said.level());
            one.put("figure", said.figure());
            byElement.put(element, one);
        });
        return byElement;
    }

    private JsonObject texts() {
        JsonObject texts = Json.createObject();
        texts.put("locale", getLocale().getLanguage());
        texts.put("label", getTranslation("shared.process-diagram.label"));
        texts.put("here", getTranslation("shared.process-diagram.here"));
        texts.put("nowhere", getTranslation("shared.process-diagram.nowhere"));
        texts.put("heat", getTranslation("shared.process-diagram.heat"));
        texts.put("unsaid", UNSAID);
        texts.put("current", getTranslation("shared.process-diagram.current"));
        texts.put("zoomIn", getTranslation("shared.process-diagram.zoom-in"));
        texts.put("zoomOut", getTranslation("shared.process-diagram.zoom-out"));
        texts.put("whole", getTranslation("shared.process-diagram.whole"));
        texts.put("failed", getTranslation("shared.process-diagram.failed"));
        return texts;
    }

    /**
     * How much happened at an element.
     *
     * @param level from 1, little, to 5, most; 0 where it is not said
     * @param figure what the level stands for, in a word or two
     */
    public record Heat(int level, String figure) {

        private static final int LEVELS = 5;

        /** The level of a value among others, of which the greatest is known. */
        public static int levelOf(double value, double greatest) {
            return greatest <= 0 ? 1 : Math.max(1, (int) Math.ceil(value / greatest * LEVELS));
        }
    }

    private static JsonArray array(Collection<String> ids) {
        JsonArray array = Json.createArray();
        ids.forEach(id -> array.set(array.length(), id));
        return array;
    }
}
