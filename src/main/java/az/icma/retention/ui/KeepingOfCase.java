package az.icma.retention.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageSection;
import az.icma.sealing.Subject;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.Optional;

/** On the front of a case: that it was erased, or that it must be kept. */
@Service
class KeepingOfCase implements CasePageSection {

    private final KeepingActs acts;

    KeepingOfCase(KeepingActs acts) {
        this.acts = acts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> content(CaseFile file) {
        if (file.erasedOn().isPresent()) {
            return file.erasedOn().map(KeepingOfCase::erased);
        }
        Subject matter = Subject.caseFile(file.id());
        return acts.concerns(matter) ? Optional.of(new HoldBlock(matter, acts)) : Optional.empty();
    }

    private static Component erased(LocalDate day) {
        UI page = UI.getCurrent();
        Paragraph note = new Paragraph(page.getTranslation("retention.case-erased", Dates.day(day, page.getLocale())));
        note.addClassName("icma-hold__note");
        return note;
    }
}
