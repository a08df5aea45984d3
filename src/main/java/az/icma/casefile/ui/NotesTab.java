package az.icma.casefile.ui;

import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseNote;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What colleagues wrote down, and a place to write and to say whom it concerns. */
class NotesTab extends Div {

    private final UUID caseId;
    private final CaseDesk desk;
    private final CaseWords words;
    private final NoteDraft draft;
    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<SignedIn> told = new MultiSelectComboBox<>();
    private final Div written = new Div();

    NotesTab(UUID caseId, CaseDesk desk, CaseWords words, NoteDraft draft, boolean mayWrite) {
        this.caseId = caseId;
        this.desk = desk;
        this.words = words;
        this.draft = draft;
        addClassName("icma-notes");
        if (mayWrite) {
            configureText();
            configureTold();
            add(text, told, new Button(words.text("casefile.case-page.notes.add"), click -> write()));
        }
        add(written);
        show();
        desk.readWhatWasTold(caseId);
    }

    private void configureText() {
        text.setLabel(words.text("casefile.case-page.notes.label"));
        text.setHelperText(words.text("casefile.case-page.notes.help"));
        text.setMaxLength(10_000);
        // The note is judged when it is added, not on the way out of the field.
        text.setManualValidation(true);
        text.setWidthFull();
        text.setValue(draft.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> draft.write(change.getValue()));
        draft.guardAgainstClosing(text);
    }

    private void configureTold() {
        told.setLabel(words.text("casefile.case-page.notes.told.label"));
        told.setHelperText(words.text("casefile.case-page.notes.told.help"));
        List<SignedIn> colleagues = desk.colleagues(caseId);
        told.setItems(colleagues);
        told.setItemLabelGenerator(SignedIn::name);
        told.setWidth("min(100%, 30rem)");
        told.setValue(colleagues.stream()
                .filter(colleague -> draft.told().contains(colleague.id()))
                .collect(Collectors.toSet()));
        told.addValueChangeListener(change -> draft.tell(chosen()));
    }

    private Set<UUID> chosen() {
        return told.getValue().stream().map(SignedIn::id).collect(Collectors.toSet());
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
            desk.note(caseId, text.getValue(), chosen());
            text.clear();
            told.clear();
            draft.write("");
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
        if (!note.told().isEmpty()) {
            Span mentioned = new Span(note.told().stream()
                    .map(words::colleague)
                    .sorted(AzerbaijaniText.order())
                    .map(name -> "@" + name)
                    .collect(Collectors.joining(", ")));
            mentioned.addClassName("icma-quiet");
            text.add(mentioned);
        }
        return new ListItem(text);
    }
}
