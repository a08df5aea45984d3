package az.icma.campaigns.ui;

import az.icma.campaigns.NewSignature;
import az.icma.campaigns.SignatureSheet;
import az.icma.campaigns.SupporterFigures;
import az.icma.casefile.AgeBand;
import az.icma.registry.District;
import az.icma.registry.Sex;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One signature being entered; the dialog stays open for the next one on the same sheet. */
class SignatureDialog extends FormDialog {

    private final ComboBox<SignatureSheet> sheet = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField contact = new TextField();
    private final Checkbox mayContact = new Checkbox();
    private final ComboBox<Sex> sex = new ComboBox<>();
    private final ComboBox<AgeBand> ageBand = new ComboBox<>();
    private final ComboBox<District> district = new ComboBox<>();
    private final DatePicker signedOn = new DatePicker();
    private final Consumer<NewSignature> sign;

    SignatureDialog(
            List<SupporterFigures.Sheet> sheets,
            List<District> districts,
            LocalDate today,
            Consumer<NewSignature> sign) {
        this.sign = sign;
        setHeaderTitle(getTranslation("campaigns.supporters.add-signature"));
        setWidth("min(30rem, 100%)");
        configureWhere(sheets, districts, today);
        configureWho();
        addFields(sheet, name, contact, mayContact, sex, ageBand, district, signedOn);
        Button next = new Button(getTranslation("campaigns.signature.save-and-next"), click -> saveAndGoOn());
        Button save = new Button(getTranslation("campaigns.supporters.save"), click -> {
            if (isSaved()) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save");
        getFooter().add(new Button(getTranslation("campaigns.supporters.cancel"), click -> leave()), next, save);
    }

    private void configureWhere(List<SupporterFigures.Sheet> sheets, List<District> districts, LocalDate today) {
        sheet.setLabel(getTranslation("campaigns.signature.sheet"));
        sheet.setHelperText(getTranslation("campaigns.signature.sheet.help"));
        sheet.setItems(sheets.stream().map(SupporterFigures.Sheet::paper).toList());
        sheet.setItemLabelGenerator(SignatureSheet::number);
        sheet.setClearButtonVisible(true);
        district.setLabel(getTranslation("campaigns.sheet.district"));
        district.setItems(districts);
        district.setItemLabelGenerator(item -> item.name(getLocale()));
        district.setClearButtonVisible(true);
        signedOn.setLabel(getTranslation("campaigns.signature.signed-on"));
        signedOn.setLocale(getLocale());
        signedOn.setI18n(Dates.pickerTexts(getLocale()));
        signedOn.setMax(today);
        signedOn.setValue(today);
    }

    private void configureWho() {
        name.setLabel(getTranslation("campaigns.signature.name"));
        name.setMaxLength(200);
        contact.setLabel(getTranslation("campaigns.signature.contact"));
        contact.setMaxLength(200);
        mayContact.setLabel(getTranslation("campaigns.signature.may-contact"));
        sex.setLabel(getTranslation("campaigns.signature.sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(item -> getTranslation("campaigns.Sex." + item));
        sex.setClearButtonVisible(true);
        ageBand.setLabel(getTranslation("campaigns.signature.age"));
        ageBand.setItems(AgeBand.values());
        ageBand.setItemLabelGenerator(item -> getTranslation("campaigns.AgeBand." + item));
        ageBand.setClearButtonVisible(true);
    }

    /** The next line of the sheet has the same day and mostly the same district. */
    private void saveAndGoOn() {
        if (isSaved()) {
            name.clear();
            contact.clear();
            mayContact.clear();
            sex.clear();
            ageBand.clear();
            name.focus();
        }
    }

    private boolean isSaved() {
        try {
            sign.accept(new NewSignature(
                    sheet.getOptionalValue().map(SignatureSheet::id).orElse(null),
                    name.getValue(),
                    contact.getValue(),
                    sex.getValue(),
                    ageBand.getValue(),
                    district.getOptionalValue().map(District::code).orElse(null),
                    mayContact.getValue(),
                    signedOn.getValue()));
            return true;
        } catch (Refused refused) {
            Notices.refused(refused);
            return false;
        }
    }
}
