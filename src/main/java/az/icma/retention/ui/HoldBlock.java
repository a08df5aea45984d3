package az.icma.retention.ui;

import az.icma.retention.LegalHold;
import az.icma.sealing.Subject;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import java.util.Optional;

/** On the page of a person or a matter: the hold it stands under, and what the reader may do about keeping it. */
class HoldBlock extends Section {

    private final Subject subject;
    private final KeepingActs acts;

    HoldBlock(Subject subject, KeepingActs acts) {
        this.subject = subject;
        this.acts = acts;
        addClassNames("icma-section", "icma-hold");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("retention.block")));
        Optional<LegalHold> hold = acts.holds().standing(subject);
        hold.ifPresent(standing -> add(note(standing)));
        Div buttons = new Div();
        buttons.addClassName("icma-hold__buttons");
        if (acts.mayHold()) {
            buttons.add(hold.isPresent() ? end() : place());
        }
        if (acts.mayErase()) {
            buttons.add(erase());
        }
        add(buttons);
    }

    private Div note(LegalHold hold) {
        Div note = new Div(
                new StatusBadge(getTranslation("retention.held"), Tone.ATTENTION),
                new Span(hold.reason()),
                new Span(acts.colleague(hold.by()) + " · " + Dates.moment(hold.since(), getLocale())));
        note.addClassName("icma-hold__note");
        note.getElement().setAttribute("role", "note");
        return note;
    }

    private Button place() {
        return small("retention.hold", () -> new ReasonDialog(
                        "retention.hold-dialog",
                        reason -> acts.holds().place(subject, reason),
                        this::show,
                        ButtonVariant.LUMO_PRIMARY)
                .open());
    }

    private Button end() {
        return small("retention.hold-end", () -> {
            acts.holds().end(subject);
            show();
        });
    }

    private Button erase() {
        Button erase =
                small("retention.erase", () -> EraseDialog.open(subject, acts.erasures(), () -> acts.leave(subject)));
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return erase;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
