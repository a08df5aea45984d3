package az.icma.modelling.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

import java.util.Map;
import java.util.function.Consumer;

/** The editor of a form. */
@Tag("icma-form-editor")
@JsModule("./modelling/icma-form-editor.js")
@NpmPackage(value = "@bpmn-io/form-js-editor", version = "1.23.0")
@NpmPackage(value = "@bpmn-io/form-js-viewer", version = "1.23.0")
class FormEditor extends PanelledEditor {

    FormEditor(Consumer<String> onChanged, Runnable onChanging, Consumer<Map<String, String>> onSelected) {
        super(onChanged, onChanging, onSelected);
    }
}
