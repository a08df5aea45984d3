package az.icma.modelling.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

import java.util.function.Consumer;

/** The editor of a decision table. */
@Tag("icma-table-editor")
@JsModule("./modelling/icma-table-editor.js")
@NpmPackage(value = "dmn-js", version = "17.10.2")
class TableEditor extends DraftEditor {

    TableEditor(Consumer<String> onChanged, Runnable onChanging) {
        super(onChanged, onChanging);
    }
}
