package az.icma.modelling.ui;

import az.icma.shared.ui.ProcessDiagram;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;

import java.util.List;
import java.util.Map;

/** The files of a draft for those who only look: each opened on demand. */
class DraftFiles extends Div {

    DraftFiles(Map<String, String> files, FilePreview preview) {
        addClassName("icma-section");
        files.forEach((name, text) -> add(file(name, text, preview)));
    }

    private static Component file(String name, String text, FilePreview preview) {
        Details details = new Details(name);
        details.addClassName("icma-process__preview");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(
                        name.endsWith(".bpmn")
                                ? new ProcessDiagram(text, List.of(), List.of())
                                : preview.of(name, text));
            }
        });
        return details;
    }
}
