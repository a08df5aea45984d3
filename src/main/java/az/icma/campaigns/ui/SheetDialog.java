package az.icma.campaigns.ui;

import az.icma.campaigns.NewSheet;
import az.icma.registry.District;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A sheet of signatures being handed in. */
class SheetDialog extends FormDialog {

    private final TextField number = new TextField();
    private final DatePicker collectedOn = new DatePicker();
    private final ComboBox<District> district = new ComboBox<>();
    private final TextField collector = new TextField();
    private final IntegerField stated = new IntegerField();
    private final Consumer<NewSheet> handIn;

    SheetDialog(List<District> districts, LocalDate today, Consumer<NewSheet> handIn) {
        this.handIn = handIn;
        setHeaderTitle(getTranslation("campaigns.supporters.add-sheet"));
        setWidth("min(30rem, 100%)");
        number.setLabel(getTranslation("campaigns.sheet.number"));
        number.setMaxLength(40);
        collectedOn.setLabel(getTranslation("campaigns.sheet.collected-on"));
        collectedOn.setLocale(getLocale());
        collectedOn.setI18n(Dates.pickerTexts(getLocale()));
        collectedOn.setMax(today);
        collectedOn.setValue(today);
        stated.setLabel(getTranslation("campaigns.sheet.stated"));
        stated.setMin(1);
        district.setLabel(getTranslation("campaigns.sheet.district"));
        district.setItems(districts);
        district.setItemLabelGenerator(item -> item.name(getLocale()));
        district.setClearButtonVisible(true);
        collector.setLabel(getTranslation("campaigns.sheet.collector"));
        collector.setMaxLength(200);
        addFields(number, collectedOn, stated, district, collector);
        Button save = new Button(getTranslation("campaigns.supporters.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save");
        getFooter().add(new Button(getTranslation("campaigns.supporters.cancel"), click -> leave()), save);
    }

    private void save() {
        try {
            handIn.accept(new NewSheet(
                    number.getValue(),
                    collectedOn.getValue(),
                    district.getOptionalValue().map(District::code).orElse(null),
                    collector.getValue().isBlank() ? null : collector.getValue().strip(),
                    stated.isEmpty() ? 0 : stated.getValue()));
            close();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
