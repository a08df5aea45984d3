package az.icma.deadlines.ui;

import az.icma.calendar.DueText;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageSection;
import az.icma.deadlines.CaseDeadline;
import az.icma.deadlines.DeadlineService;
import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/** The law periods of a case on its front page. */
@Service
class DeadlineSection implements CasePageSection {

    private final DeadlineService deadlines;
    private final DueText dueText;

    DeadlineSection(DeadlineService deadlines, DueText dueText) {
        this.deadlines = deadlines;
        this.dueText = dueText;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(CaseFile caseFile) {
        List<CaseDeadline> all = deadlines.of(caseFile.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(new DeadlineList(all, deadlines, dueText));
    }
}
