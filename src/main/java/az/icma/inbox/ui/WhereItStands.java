package az.icma.inbox.ui;

import az.icma.process.CaseDiagram;
import az.icma.process.OpenTask;
import az.icma.shared.ui.ProcessDiagram;
import com.vaadin.flow.component.details.Details;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The live diagram of the step's process, folded in until somebody wants to see it. */
class WhereItStands extends Details {

    private final Function<UUID, List<CaseDiagram>> diagrams;
    private final OpenTask task;

    WhereItStands(OpenTask task, Function<UUID, List<CaseDiagram>> diagrams) {
        this.task = task;
        this.diagrams = diagrams;
        setSummaryText(getTranslation("inbox.my-work.diagram"));
        addClassName("icma-step-pane__diagram");
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && getContent().findAny().isEmpty()) {
                pictureOf()
                        .ifPresent(
                                picture -> add(new ProcessDiagram(picture.xml(), picture.done(), picture.current())));
            }
        });
    }

    /** The running process that waits at this step; the newest, where a case went through it twice. */
    private Optional<CaseDiagram> pictureOf() {
        return diagrams.apply(task.caseId()).stream()
                .filter(picture -> picture.process().equals(task.process()))
                .max(Comparator.comparing(picture -> picture.current().contains(task.key())));
    }
}
