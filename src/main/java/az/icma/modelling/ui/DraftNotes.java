package az.icma.modelling.ui;

import az.icma.modelling.DraftState;
import az.icma.modelling.KeptChange;
import az.icma.process.PublishedBundle;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one must know of a draft before going on: where it stands, who holds it, what was kept beside it. */
class DraftNotes extends Div {

    /** What may be done about a note; the page does it. */
    interface Decisions {

        void takeOver();

        void bringBack(KeptChange kept);

        void forget(KeptChange kept);
    }

    private final DraftState draft;
    private final StaffDirectory staff;
    private final Decisions decisions;

    DraftNotes(DraftState draft, Optional<PublishedBundle> newest, StaffDirectory staff, Decisions decisions) {
        this.draft = draft;
        this.staff = staff;
        this.decisions = decisions;
        addClassName("icma-draft__notes");
        standing();
        if (draft.isOpen() || draft.isProposed()) {
            newest.filter(version -> version.number() != draft.baseVersion())
                    .ifPresent(version -> note("modelling.draft.newer", Integer.toString(version.number())));
        }
    }

    private void standing() {
        switch (draft.status()) {
            case PUBLISHED -> note("modelling.draft.published");
            case DISCARDED -> note("modelling.draft.discarded");
            case PROPOSED -> draft.proposed().ifPresent(act -> said("modelling.draft.proposed", act, draft.reason()));
            case OPEN ->
                draft.sentBack().ifPresent(act -> said("modelling.draft.sent-back", act, draft.sendBackComment()));
        }
    }

    /** For a manager who would draw and cannot: somebody has the draft open, perhaps the same person elsewhere. */
    DraftNotes heldFrom(UUID reader) {
        if (draft.isOpen()) {
            draft.lock().ifPresent(act -> {
                boolean mine = act.by().equals(reader);
                said(mine ? "modelling.draft.locked-by-me" : "modelling.draft.locked", act, Optional.empty())
                        .add(new Button(
                                getTranslation(mine ? "modelling.draft.go-on" : "modelling.draft.take-over"),
                                click -> decisions.takeOver()));
            });
        }
        return this;
    }

    /** What could not be saved when the draft went to somebody else; it comes back only into one that is being drawn. */
    DraftNotes keptBeside(List<KeptChange> changes, boolean drawing) {
        changes.forEach(kept -> {
            Div note = note("modelling.draft.kept", kept.file(), Dates.moment(kept.keptAt(), getLocale()));
            if (drawing) {
                note.add(new Button(
                        getTranslation("modelling.draft.kept.bring-back"), click -> decisions.bringBack(kept)));
            }
            note.add(new Button(getTranslation("modelling.draft.kept.forget"), click -> decisions.forget(kept)));
        });
        return this;
    }

    private Div said(String key, DraftState.Act act, Optional<String> words) {
        return note(key, staff.name(act.by()), Dates.moment(act.at(), getLocale()), words.orElse(""));
    }

    private Div note(String key, Object... details) {
        Div note = new Div(new Paragraph(getTranslation(key, details)));
        note.addClassName("icma-draft__note");
        add(note);
        return note;
    }
}
