package az.icma.casefile.ui;

import az.icma.casefile.CaseHandovers;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.List;
import java.util.UUID;

/** To whom, and what they need to know. */
class HandoverDialog extends FormDialog {

    private final UUID caseId;
    private final CaseHandovers handovers;
    private final CaseWords words;
    private final Runnable done;
    private final ComboBox<UUID> from = new ComboBox<>();
    private final ComboBox<SignedIn> to = new ComboBox<>();
    private final TextArea note = new TextArea();

    HandoverDialog(UUID caseId, List<UUID> givers, CaseHandovers handovers, CaseWords words, Runnable done) {
        this.caseId = caseId;
        this.handovers = handovers;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.text("casefile.handover.title"));
        setWidth("min(34rem, 100%)");
        configureFrom(givers);
        configureTo();
        configureNote();
        addFields(new Paragraph(words.text("casefile.handover.about")), from, to, note);
        Button cancel = new Button(words.text("casefile.report-dialog.cancel"), click -> leave());
        Button send = new Button(words.text("casefile.handover.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, send);
        from.setValue(givers.get(0));
    }

    private void configureFrom(List<UUID> givers) {
        from.setLabel(words.text("casefile.handover.from"));
        from.setItems(givers);
        from.setItemLabelGenerator(words::colleague);
        from.setVisible(givers.size() > 1);
        from.setWidthFull();
        from.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                to.setItems(handovers.successors(caseId, change.getValue()));
            }
        });
    }

    private void configureTo() {
        to.setLabel(words.text("casefile.handover.to"));
        to.setHelperText(words.text("casefile.handover.to.help"));
        to.setItemLabelGenerator(SignedIn::name);
        to.setWidthFull();
    }

    private void configureNote() {
        note.setLabel(words.text("casefile.handover.note"));
        note.setHelperText(words.text("casefile.handover.note.help"));
        note.setMaxLength(3_000);
        note.setManualValidation(true);
        note.setMinHeight("7rem");
        note.setWidthFull();
    }

    private void send() {
        boolean toMissing = to.isEmpty();
        to.setInvalid(toMissing);
        to.setErrorMessage(words.text("casefile.handover.to.error"));
        boolean noteMissing = note.getValue().isBlank();
        note.setInvalid(noteMissing);
        note.setErrorMessage(words.text("casefile.refused.empty-note"));
        if (toMissing || noteMissing) {
            return;
        }
        try {
            handovers.handOver(caseId, from.getValue(), to.getValue().id(), note.getValue());
            close();
            Notices.success("casefile.handover.done", to.getValue().name());
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
