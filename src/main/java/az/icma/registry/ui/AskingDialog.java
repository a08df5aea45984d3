package az.icma.registry.ui;

import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;

import java.time.LocalDate;

/** A few fields and one act, for example to archive; a refusal leaves everything as it was typed. */
abstract class AskingDialog extends FormDialog {

    private Runnable done = () -> {};

    AskingDialog(String titleKey, String confirmKey) {
        setHeaderTitle(getTranslation(titleKey));
        setWidth("32rem");
        Button confirm = new Button(getTranslation(confirmKey), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("registry.form.cancel"), click -> leave()), confirm);
    }

    /** What happens after it was done. */
    AskingDialog onDone(Runnable done) {
        this.done = done;
        return this;
    }

    /** Does it, or marks the field that needs another look. @return whether it is done */
    abstract boolean act();

    private void confirm() {
        try {
            if (act()) {
                finish();
            }
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    final void finish() {
        close();
        done.run();
    }

    final String optional(String key) {
        return getTranslation("registry.form.optional", getTranslation(key));
    }

    /** A day that does not lie ahead. */
    final DatePicker day(String label, LocalDate start, LocalDate today) {
        DatePicker day = new DatePicker(label, start);
        day.setI18n(Dates.pickerTexts(getLocale())
                .setRequiredErrorMessage(getTranslation("registry.person-form.error.required"))
                .setMaxErrorMessage(getTranslation("registry.consent.error.future")));
        day.setLocale(getLocale());
        day.setMax(today);
        return day;
    }
}
