package az.icma.casefile.ui;

import az.icma.forms.FormPanel;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.Map;
import java.util.function.BiConsumer;

/** The form of a completed step, to be put right, and why. */
class CorrectionDialog extends FormDialog {

    private final FormPanel form;
    private final BiConsumer<Map<String, Object>, String> correct;
    private final TextArea reason = new TextArea();

    /** @param correct keeps the answers with the reason, or refuses */
    CorrectionDialog(
            String step, FormPanel form, Map<String, Object> answers, BiConsumer<Map<String, Object>, String> correct) {
        this.form = form;
        this.correct = correct;
        setHeaderTitle(getTranslation("casefile.correction.title", step));
        setWidth("min(40rem, 100%)");
        form.setValues(answers);
        form.addChangeListener(this::touched);
        reason.setLabel(getTranslation("casefile.correction.reason"));
        reason.setHelperText(getTranslation("casefile.correction.reason.help"));
        reason.setMaxLength(1_000);
        reason.setManualValidation(true);
        reason.setWidthFull();
        addFields(new Paragraph(getTranslation("casefile.correction.about")), form, reason);
        Button cancel = new Button(getTranslation("casefile.report-dialog.cancel"), click -> leave());
        Button send = new Button(getTranslation("casefile.correction.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, send);
    }

    private void send() {
        boolean whole = form.validate();
        boolean unexplained = reason.getValue().isBlank();
        reason.setInvalid(unexplained);
        reason.setErrorMessage(getTranslation("casefile.refused.no-reason"));
        if (!whole || unexplained) {
            return;
        }
        try {
            correct.accept(form.values(), reason.getValue());
            close();
            Notices.success("casefile.correction.done");
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
