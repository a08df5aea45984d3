package az.icma.casefile.ui;

import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseNote;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.List;
import java.util.UUID;

/** What colleagues wrote down, and a place to write. */
class NotesTab extends Div {

    private final UUID caseId;
    private final CaseDesk desk;
    private final CaseWords words;
    private final TextArea text = new TextArea();
    private final Div written = new Div();

    NotesTab(UUID caseId, CaseDesk desk, CaseWords words) {
        this.caseId = caseId;
        this.desk = desk;
        this.words = words;
        addClassName("icma-notes");
        text.setLabel(words.text("casefile.case-page.notes.label"));
        text.setHelperText(words.text("casefile.case-page.notes.help"));
        text.setMaxLength(10_000);
        // The note is judged when it is added, not on the way out of the field.
        text.setManualValidation(true);
        text.setWidthFull();
        add(text, new Button(words.text("casefile.case-page.notes.add"), click -> write()), written);
        show();
    }

    private void write() {
        text.setInvalid(false);
        if (text.getValue().isBlank()) {
            text.setErrorMessage(words.text("casefile.refused.empty-note"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        try {
            desk.note(caseId, text.getValue());
            text.clear();
            show();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void show() {
        written.removeAll();
        List<CaseNote> notes = desk.notes(caseId);
        if (notes.isEmpty()) {
            written.add(new Paragraph(words.text("casefile.case-page.notes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        notes.forEach(note -> list.add(row(note)));
        written.add(list);
    }

    private ListItem row(CaseNote note) {
        Paragraph said = new Paragraph(note.text());
        said.addClassName("icma-notes__text");
        Span who =
                new Span(note.by().map(words::colleague).orElse("") + " · " + Dates.moment(note.at(), words.locale()));
        who.addClassName("icma-quiet");
        Div text = new Div(said, who);
        text.addClassName("icma-two-lines");
        return new ListItem(text);
    }
}
