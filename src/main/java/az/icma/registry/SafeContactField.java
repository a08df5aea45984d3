package az.icma.registry;

import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StrictTime;
import az.icma.shared.ui.Typed;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.time.Duration;

/** How a person may be reached without harm: not at home, not before, not after, by which ways, and what to heed. */
public class SafeContactField extends CustomField<SafeContact> implements HasValidator<SafeContact> {

    private final Checkbox notAtHome = new Checkbox();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final MultiSelectComboBox<ContactChannel> channels = new MultiSelectComboBox<>();
    private final CheckboxGroup<ContactCaution> cautions = new CheckboxGroup<>();
    private final TextField note = new TextField();

    public SafeContactField() {
        super(SafeContact.ANY);
        setLabel(getTranslation("registry.safe-contact.label"));
        setHelperText(getTranslation("registry.safe-contact.help"));
        notAtHome.setLabel(getTranslation("registry.safe-contact.not-at-home.label"));
        configureHours();
        configureChannels();
        configureCautions();
        note.setLabel(getTranslation("registry.safe-contact.note.label"));
        note.setMaxLength(300);
        note.setWidthFull();
        Div hours = new Div(from, until, channels);
        hours.addClassNames(LumoUtility.Display.FLEX, LumoUtility.FlexWrap.WRAP, LumoUtility.Gap.SMALL);
        Div rows = new Div(notAtHome, hours, cautions, note);
        rows.addClassNames(LumoUtility.Display.FLEX, LumoUtility.FlexDirection.COLUMN, LumoUtility.Gap.XSMALL);
        add(rows);
    }

    private void configureHours() {
        from.setLabel(getTranslation("registry.safe-contact.from.label"));
        until.setLabel(getTranslation("registry.safe-contact.until.label"));
        for (TimePicker hour : new TimePicker[] {from, until}) {
            hour.setStep(Duration.ofMinutes(30));
            hour.setLocale(Dates.clockFace(getLocale()));
            hour.setI18n(Dates.timeTexts(getLocale()));
            StrictTime.in(hour);
            hour.setClearButtonVisible(true);
            hour.setWidth("9rem");
        }
    }

    private void configureChannels() {
        channels.setLabel(getTranslation("registry.safe-contact.channel.label"));
        channels.setPlaceholder(getTranslation("registry.safe-contact.channel.any"));
        channels.setItems(ContactChannel.values());
        channels.setItemLabelGenerator(value -> getTranslation("registry.ContactChannel." + value));
        channels.setClearButtonVisible(true);
        channels.setWidth("20rem");
    }

    private void configureCautions() {
        cautions.setLabel(getTranslation("registry.safe-contact.cautions.label"));
        cautions.setItems(ContactCaution.values());
        cautions.setItemLabelGenerator(value -> getTranslation("registry.ContactCaution." + value));
        cautions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    /** False where an hour is written that cannot be understood; it would be lost otherwise. */
    public boolean isReadable() {
        return !Typed.isUnreadable(from) && !Typed.isUnreadable(until);
    }

    @Override
    public Validator<SafeContact> getDefaultValidator() {
        return (contact, context) -> isReadable()
                ? ValidationResult.ok()
                : ValidationResult.error(getTranslation("registry.safe-contact.error.unreadable"));
    }

    @Override
    protected SafeContact generateModelValue() {
        return new SafeContact(
                notAtHome.getValue(),
                from.getValue(),
                until.getValue(),
                channels.getValue(),
                cautions.getValue(),
                note.getValue());
    }

    @Override
    protected void setPresentationValue(SafeContact contact) {
        SafeContact shown = contact == null ? SafeContact.ANY : contact;
        notAtHome.setValue(shown.notAtHome());
        from.setValue(shown.from());
        until.setValue(shown.until());
        channels.setValue(shown.channels());
        cautions.setValue(shown.cautions());
        note.setValue(shown.note() == null ? "" : shown.note());
    }
}
