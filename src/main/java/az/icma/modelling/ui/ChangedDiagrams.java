package az.icma.modelling.ui;

import az.icma.modelling.FileChange;
import az.icma.modelling.FileChange.Change;
import az.icma.modelling.FileChange.Kind;
import az.icma.shared.ui.ProcessDiagram;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Before and after, side by side: what is new, what is gone and what says something else is marked on the drawing. */
class ChangedDiagrams extends Div {

    ChangedDiagrams(List<FileChange> changes, Map<String, String> before, Map<String, String> after) {
        changes.stream()
                .filter(file -> file.kind() == Kind.CHANGED && file.file().endsWith(".bpmn"))
                .forEach(file -> add(
                        new H3(file.title(getLocale())),
                        new SideBySide(
                                picture(
                                        getTranslation("modelling.changes.before"),
                                        before.get(file.file()),
                                        file,
                                        Kind.ADDED),
                                picture(
                                        getTranslation("modelling.changes.after"),
                                        after.get(file.file()),
                                        file,
                                        Kind.REMOVED))));
    }

    private static Component picture(String title, String bpmn, FileChange file, Kind notHere) {
        ProcessDiagram diagram = new ProcessDiagram(bpmn, List.of(), List.of());
        diagram.setHeight("24rem");
        diagram.mark(file.changes().stream()
                .filter(change -> change.kind() != notHere)
                .collect(Collectors.toMap(
                        Change::id, change -> change.kind().name().toLowerCase(Locale.ROOT))));
        return new Div(new H4(title), diagram);
    }

    private static final class SideBySide extends Div {

        SideBySide(Component before, Component after) {
            super(before, after);
            addClassName("icma-changes__pictures");
        }
    }
}
