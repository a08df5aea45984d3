package az.icma.casefile.ui;

import az.icma.casefile.TimedAccess.Entry;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says on the page of a case why and until when it is open to the reader, and whether they may only read. */
class AccessNote extends Div {

    AccessNote(Entry entry, CaseWords words) {
        addClassName("icma-case__access");
        getElement().setAttribute("role", "note");
        Paragraph why = new Paragraph(words.text(
                "casefile.access-note." + entry.way(),
                words.colleague(entry.by()),
                Dates.moment(entry.until(), words.locale())));
        add(why);
        if (!entry.reason().isBlank()) {
            Paragraph reason = new Paragraph(words.text("casefile.access-note.reason", entry.reason()));
            reason.addClassName("icma-quiet");
            add(reason);
        }
    }
}
