package az.icma.security.ui;

import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.AccountAdministration.StaffMember;
import az.icma.security.ProofDialog;
import az.icma.security.ProofNeeded;
import az.icma.security.Role;
import az.icma.security.WorkDistricts.District;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Name, login, roles and districts of one person. Knows no service; a refusal keeps what was typed. */
class PersonDialog extends FormDialog {

    private final TextField name = new TextField();
    private final TextField login = new TextField();
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<District> districts = new MultiSelectComboBox<>();
    private final List<District> knownDistricts;
    private final Div alerts = new Div();
    private final Set<String> keptDistricts = new HashSet<>();

    PersonDialog(String title, List<District> knownDistricts, Consumer<StaffDetails> save) {
        this.knownDistricts = knownDistricts;
        setHeaderTitle(title);
        setWidth("min(30rem, 94vw)");
        configureFields();
        Div form = new Div(alerts, name, login, roles, districts);
        form.addClassName("icma-dialog-form");
        addFields(form);
        Button cancel = new Button(getTranslation("shared.dialog.cancel"), click -> leave());
        Button confirm = new Button(getTranslation("shared.dialog.save"), click -> save(save));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
    }

    void read(StaffMember person) {
        name.setValue(person.name());
        login.setValue(person.login());
        roles.setValue(person.roles());
        districts.setValue(knownDistricts.stream()
                .filter(district -> person.districts().contains(district.code()))
                .collect(Collectors.toSet()));
        keptDistricts.addAll(person.districts());
        knownDistricts.forEach(district -> keptDistricts.remove(district.code()));
    }

    private void configureFields() {
        name.setLabel(getTranslation("security.person-dialog.name.label"));
        login.setLabel(getTranslation("security.login.login.label"));
        login.setHelperText(getTranslation("security.person-dialog.login.help"));
        login.setAutocapitalize(Autocapitalize.NONE);
        roles.setLabel(getTranslation("security.person-dialog.roles.label"));
        roles.setItemLabelGenerator(role -> getTranslation("role." + role.code()));
        roles.setItems(Arrays.stream(Role.values())
                .sorted(Comparator.comparing(role -> getTranslation("role." + role.code()), AzerbaijaniText.order()))
                .toList());
        districts.setLabel(getTranslation("security.person-dialog.districts.label"));
        districts.setHelperText(getTranslation("security.person-dialog.districts.help"));
        districts.setItemLabelGenerator(District::name);
        districts.setItems(knownDistricts);
        districts.setVisible(!knownDistricts.isEmpty());
    }

    private void save(Consumer<StaffDetails> save) {
        alerts.removeAll();
        try {
            save.accept(new StaffDetails(login.getValue(), name.getValue(), roles.getValue(), chosenDistricts()));
            close();
        } catch (ProofNeeded needed) {
            ProofDialog.ask(needed, () -> save(save));
        } catch (Refused refusal) {
            alerts.add(Threshold.alert(getTranslation(refusal.textKey(), refusal.details())));
        }
    }

    /** Codes that this page has no name for stay as they are. */
    private Set<String> chosenDistricts() {
        Set<String> chosen = new HashSet<>(keptDistricts);
        districts.getValue().forEach(district -> chosen.add(district.code()));
        return chosen;
    }
}
