package az.icma.registry.ui;

import az.icma.registry.ConsentManner;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ContactChannel;
import az.icma.registry.NewConsent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Takes down what a person agrees to: for what, by which ways, since when, and how it was said. */
class ConsentDialog extends AskingDialog {

    private final Consumer<NewConsent> give;
    private final Select<ConsentPurpose> purpose = new Select<>();
    private final CheckboxGroup<ContactChannel> channels = new CheckboxGroup<>();
    private final RadioButtonGroup<ConsentManner> manner = new RadioButtonGroup<>();
    private final DatePicker day;
    private final TextField note = new TextField();

    ConsentDialog(LocalDate today, Consumer<NewConsent> give) {
        super("registry.consent-new.title", "registry.form.save");
        this.give = give;
        day = day(getTranslation("registry.consent-new.day.label"), today, today);
        configurePurpose();
        channels.setLabel(getTranslation("registry.consent-new.channels.label"));
        channels.setItems(ContactChannel.values());
        channels.setItemLabelGenerator(value -> getTranslation("registry.ContactChannel." + value));
        channels.setVisible(false);
        manner.setLabel(getTranslation("registry.consent-new.manner.label"));
        manner.setItems(ConsentManner.values());
        manner.setItemLabelGenerator(value -> getTranslation("registry.ConsentManner." + value));
        note.setLabel(optional("registry.archive.note.label"));
        note.setMaxLength(300);
        note.setWidthFull();
        addFields(purpose, channels, manner, day, note);
    }

    private void configurePurpose() {
        purpose.setLabel(getTranslation("registry.consent-new.purpose.label"));
        purpose.setItems(ConsentPurpose.values());
        purpose.setItemLabelGenerator(value -> getTranslation("registry.ConsentPurpose." + value));
        purpose.setWidthFull();
        purpose.addValueChangeListener(
                change -> channels.setVisible(change.getValue().isByChannel()));
    }

    @Override
    boolean act() {
        boolean complete = isGiven(purpose, !purpose.isEmpty())
                & isGiven(channels, !channels.isVisible() || !channels.isEmpty())
                & isGiven(manner, !manner.isEmpty())
                & isGiven(day, !day.isEmpty() && !day.isInvalid());
        if (complete) {
            give.accept(new NewConsent(
                    purpose.getValue(),
                    channels.isVisible() ? channels.getValue() : null,
                    manner.getValue(),
                    day.getValue(),
                    note.getValue()));
        }
        return complete;
    }

    private boolean isGiven(HasValidation field, boolean given) {
        if (!given && !field.isInvalid()) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("registry.person-form.error.required"));
        }
        return given;
    }
}
