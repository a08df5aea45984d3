package az.icma.casefile.ui;

import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.function.Consumer;

/** Says what taking a step back does, and asks why. */
class TakeBackDialog extends FormDialog {

    private final TextArea reason = new TextArea();
    private final Consumer<String> takeBack;

    /** @param takeBack opens the step again, or refuses */
    TakeBackDialog(String step, Consumer<String> takeBack) {
        this.takeBack = takeBack;
        setHeaderTitle(getTranslation("casefile.take-back.title", step));
        setWidth("min(32rem, 100%)");
        reason.setLabel(getTranslation("casefile.take-back.reason"));
        reason.setHelperText(getTranslation("casefile.correction.reason.help"));
        reason.setMaxLength(1_000);
        reason.setManualValidation(true);
        reason.setWidthFull();
        addFields(new Paragraph(getTranslation("casefile.take-back.about")), reason);
        Button cancel = new Button(getTranslation("casefile.report-dialog.cancel"), click -> leave());
        Button send = new Button(getTranslation("casefile.take-back.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, send);
    }

    private void send() {
        boolean unexplained = reason.getValue().isBlank();
        reason.setInvalid(unexplained);
        reason.setErrorMessage(getTranslation("casefile.refused.no-reason"));
        if (unexplained) {
            return;
        }
        try {
            takeBack.accept(reason.getValue());
            close();
            Notices.success("casefile.take-back.done");
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
