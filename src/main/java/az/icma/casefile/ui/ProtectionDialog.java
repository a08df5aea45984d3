package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseProtection;
import az.icma.casefile.Confidentiality;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.stream.Collectors;

/** Who learns of a case besides its team, who joins the team with it, and why. */
class ProtectionDialog extends FormDialog {

    private final CaseFile file;
    private final CaseProtection protection;
    private final CaseWords words;
    private final Runnable done;
    private final RadioButtonGroup<Confidentiality> level = new RadioButtonGroup<>();
    private final MultiSelectComboBox<SignedIn> joining = new MultiSelectComboBox<>();
    private final TextArea reason = new TextArea();

    ProtectionDialog(CaseFile file, CaseProtection protection, CaseWords words, Runnable done) {
        this.file = file;
        this.protection = protection;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.text("casefile.protection.title"));
        setWidth("min(34rem, 100%)");
        configureLevel();
        configureJoining();
        configureReason();
        addFields(new Paragraph(words.text("casefile.protection.about")), level, joining, reason);
        Button cancel = new Button(words.text("casefile.report-dialog.cancel"), click -> leave());
        Button send = new Button(words.text("casefile.protection.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, send);
    }

    private void configureLevel() {
        level.setLabel(words.text("casefile.protection.level"));
        level.setItems(protection.choices(file.id()));
        level.setItemLabelGenerator(words::whoLearns);
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setValue(file.confidentiality());
    }

    private void configureJoining() {
        joining.setLabel(words.text("casefile.protection.joining"));
        joining.setHelperText(words.text("casefile.protection.joining.help"));
        joining.setItems(protection.colleagues(file.id()));
        joining.setItemLabelGenerator(SignedIn::name);
        joining.setWidthFull();
    }

    private void configureReason() {
        reason.setLabel(words.text("casefile.referral.reason"));
        reason.setHelperText(words.text("casefile.protection.reason.help"));
        reason.setMaxLength(1_000);
        reason.setManualValidation(true);
        reason.setMinHeight("7rem");
        reason.setWidthFull();
    }

    private void send() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(words.text("casefile.refused.no-reason"));
        if (reason.isInvalid()) {
            return;
        }
        try {
            protection.protect(
                    file.id(),
                    level.getValue(),
                    joining.getValue().stream().map(SignedIn::id).collect(Collectors.toSet()),
                    reason.getValue());
            close();
            Notices.success("casefile.protection.done", words.text("casefile.Confidentiality." + level.getValue()));
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
