package az.icma.casefile.ui;

import az.icma.casefile.Referrals;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.Typed;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

import java.time.LocalDate;
import java.util.UUID;

/** Whom to let into a case, for what, until when and why. */
class ReferralDialog extends FormDialog {

    private final UUID caseId;
    private final Referrals referrals;
    private final CaseWords words;
    private final Runnable done;
    private final ComboBox<SignedIn> colleague = new ComboBox<>();
    private final RadioButtonGroup<Boolean> mayWork = new RadioButtonGroup<>();
    private final DatePicker lastDay = new DatePicker();
    private final TextArea reason = new TextArea();

    ReferralDialog(UUID caseId, Referrals referrals, CaseWords words, LocalDate today, Runnable done) {
        this.caseId = caseId;
        this.referrals = referrals;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.text("casefile.referral.title"));
        setWidth("min(34rem, 100%)");
        configureColleague();
        configureMayWork();
        configureLastDay(today);
        configureReason();
        addFields(new Paragraph(words.text("casefile.referral.about")), colleague, mayWork, lastDay, reason);
        Button cancel = new Button(words.text("casefile.report-dialog.cancel"), click -> leave());
        Button send = new Button(words.text("casefile.referral.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, send);
    }

    private void configureColleague() {
        colleague.setLabel(words.text("casefile.referral.colleague"));
        colleague.setItems(referrals.colleagues(caseId));
        colleague.setItemLabelGenerator(SignedIn::name);
        colleague.setManualValidation(true);
        colleague.setWidthFull();
    }

    private void configureMayWork() {
        mayWork.setLabel(words.text("casefile.referral.what"));
        mayWork.setItems(false, true);
        mayWork.setItemLabelGenerator(
                work -> words.text(work ? "casefile.referral.what.work" : "casefile.referral.what.read"));
        mayWork.setValue(false);
    }

    private void configureLastDay(LocalDate today) {
        lastDay.setLabel(words.text("casefile.referral.last-day"));
        lastDay.setHelperText(words.text("casefile.referral.last-day.help"));
        lastDay.setI18n(Dates.pickerTexts(words.locale()));
        lastDay.setLocale(words.locale());
        lastDay.setMin(today);
        lastDay.setManualValidation(true);
        lastDay.setWidthFull();
    }

    private void configureReason() {
        reason.setLabel(words.text("casefile.referral.reason"));
        reason.setHelperText(words.text("casefile.referral.reason.help"));
        reason.setMaxLength(1_000);
        reason.setManualValidation(true);
        reason.setMinHeight("7rem");
        reason.setWidthFull();
    }

    private void send() {
        colleague.setInvalid(colleague.isEmpty());
        colleague.setErrorMessage(words.text("casefile.handover.to.error"));
        lastDay.setInvalid(lastDay.isEmpty() || Typed.isUnreadable(lastDay));
        lastDay.setErrorMessage(words.text("casefile.referral.last-day.error"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(words.text("casefile.refused.no-reason"));
        if (colleague.isInvalid() || lastDay.isInvalid() || reason.isInvalid()) {
            return;
        }
        try {
            referrals.refer(
                    caseId, colleague.getValue().id(), mayWork.getValue(), lastDay.getValue(), reason.getValue());
            close();
            Notices.success("casefile.referral.done", colleague.getValue().name());
            done.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
