package az.icma.retention.ui;

import az.icma.retention.RetentionPeriod;
import az.icma.retention.RetentionPeriods;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

/** Settles the period of a kind of matter, and by which rule. */
class PeriodDialog extends FormDialog {

    private final RetentionPeriod period;
    private final RetentionPeriods periods;
    private final Runnable done;
    private final IntegerField years = new IntegerField();
    private final TextArea source = new TextArea();

    PeriodDialog(RetentionPeriod period, RetentionPeriods periods, Runnable done) {
        this.period = period;
        this.periods = periods;
        this.done = done;
        setHeaderTitle(getTranslation("retention.change.title"));
        setWidth("min(30rem, 94vw)");
        years.setLabel(getTranslation("retention.years"));
        years.setHelperText(getTranslation("retention.years.help"));
        years.setMin(0);
        years.setMax(RetentionPeriods.LONGEST);
        years.setStepButtonsVisible(true);
        period.years().ifPresent(years::setValue);
        source.setLabel(getTranslation("retention.source"));
        source.setHelperText(getTranslation("retention.source.help"));
        source.setMaxLength(400);
        source.setValue(period.source());
        source.setWidthFull();
        addFields(years, source);
        Button save = new Button(getTranslation("retention.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.dialog.cancel"), click -> leave()), save);
    }

    private void save() {
        try {
            periods.settle(period.caseKind(), years.getValue(), source.getValue());
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        close();
        Notices.success("retention.saved");
        done.run();
    }
}
