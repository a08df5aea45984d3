package az.icma.retention.ui;

import az.icma.retention.ErasureDesk;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.ButtonVariant;

import java.util.Optional;

/** Asks a director once more before somebody or something is forgotten; says at once what stands against it. */
final class EraseDialog {

    private EraseDialog() {}

    static void open(Subject subject, ErasureDesk erasures, Runnable done) {
        Optional<Refused> against = erasures.against(subject);
        if (against.isPresent()) {
            Notices.refused(against.get());
            return;
        }
        String texts = subject.kind() == Subject.Kind.PERSON ? "retention.erase-person" : "retention.erase-case";
        new ReasonDialog(
                        texts,
                        reason -> erasures.erase(subject, reason),
                        done,
                        ButtonVariant.LUMO_PRIMARY,
                        ButtonVariant.LUMO_ERROR)
                .open();
    }
}
