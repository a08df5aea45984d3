package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseKind;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

import java.util.List;

/** The usual course in a row of words, the present stage marked. */
class StageBand extends OrderedList {

    StageBand(CaseFile file, List<CaseKind.Stage> stages, CaseWords words) {
        addClassName("icma-stages");
        getElement().setAttribute("aria-label", words.text("casefile.case-page.stages"));
        boolean ended = file.status() == CaseFile.Status.CLOSED;
        int present = file.stage()
                .map(code -> stages.stream().map(CaseKind.Stage::code).toList().indexOf(code))
                .orElse(-1);
        for (int i = 0; i < stages.size(); i++) {
            ListItem stage = new ListItem(
                    words.textOr(stages.get(i).nameKey(), stages.get(i).code()));
            stage.addClassName("icma-stages__stage");
            if (!ended && i == present) {
                stage.addClassName("icma-stages__stage--current");
                stage.getElement().setAttribute("aria-current", "step");
            } else if (i <= present) {
                stage.addClassName("icma-stages__stage--done");
            }
            add(stage);
        }
    }
}
