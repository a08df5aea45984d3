package az.icma.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.util.List;
import java.util.Optional;

/** The fields of a person. Knows the places but no service: whoever shows it reads the answer and keeps it. */
public class PersonForm extends Div {

    private final TextField surname = new TextField();
    private final TextField givenName = new TextField();
    private final TextField patronymic = new TextField();
    private final RadioButtonGroup<Sex> sex = new RadioButtonGroup<>();
    private final IntegerField birthYear = new IntegerField();
    private final PhonesField phones = new PhonesField(optional("registry.person-form.phones.label"));
    private final EmailField email = new EmailField();
    private final ComboBox<District> district = new ComboBox<>();
    private final TextField address = new TextField();
    private final SafeContactField safeContact = new SafeContactField();
    private final TextField fin = new TextField();
    private final MultiSelectComboBox<Vulnerability> vulnerabilities = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
    private final Binder<PersonDetails> binder = new Binder<>(PersonDetails.class);

    private final List<District> districts;

    /** @param thisYear nobody is born after it */
    public PersonForm(List<District> districts, int thisYear) {
        this.districts = districts;
        addClassNames("icma-form", LumoUtility.Display.FLEX, LumoUtility.FlexDirection.COLUMN, LumoUtility.Gap.SMALL);
        setMaxWidth("40rem");
        configureName();
        configureOrigin(thisYear);
        configureContact();
        configureCircumstances();
        bind(thisYear);
        add(row(surname, givenName, patronymic), row(sex, birthYear), row(phones, email));
        add(row(district, address), safeContact, more());
        show(PersonDetails.named(null, null, null));
    }

    /** Shows what is known; nothing counts as edited yet. */
    public void show(PersonDetails details) {
        binder.readRecord(details);
    }

    /** What was typed, or nothing and a word beside each field that needs another look. */
    public Optional<PersonDetails> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            firstWrong(binder.validate());
            return Optional.empty();
        }
    }

    /** What stands in the form now, right or wrong: enough to look for people already known. */
    public PersonDetails glance() {
        return PersonDetails.named(surname.getValue(), givenName.getValue(), patronymic.getValue())
                .birthYear(birthYear.getValue())
                .phones(phones.getValue().toArray(String[]::new))
                .fin(fin.getValue());
    }

    /** Called when something changes by which a person is recognised. */
    public Registration onIdentityChange(Runnable listener) {
        return Registration.combine(
                surname.addValueChangeListener(change -> listener.run()),
                givenName.addValueChangeListener(change -> listener.run()),
                birthYear.addValueChangeListener(change -> listener.run()),
                phones.addValueChangeListener(change -> listener.run()),
                fin.addValueChangeListener(change -> listener.run()));
    }

    /** Whether something was typed since {@link #show}. */
    public boolean isTouched() {
        return binder.hasChanges();
    }

    private void configureName() {
        surname.setLabel(getTranslation("registry.person-form.surname.label"));
        givenName.setLabel(getTranslation("registry.person-form.given-name.label"));
        patronymic.setLabel(optional("registry.person-form.patronymic.label"));
        patronymic.setHelperText(getTranslation("registry.person-form.patronymic.help"));
        for (TextField part : List.of(surname, givenName, patronymic)) {
            part.setMaxLength(80);
            part.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.WORDS);
            part.setValueChangeMode(ValueChangeMode.LAZY);
        }
        surname.setAutofocus(true);
    }

    private void configureOrigin(int thisYear) {
        sex.setLabel(optional("registry.person-form.sex.label"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(value -> getTranslation("registry.Sex." + value));
        birthYear.setLabel(optional("registry.person-form.birth-year.label"));
        birthYear.setMin(1900);
        birthYear.setMax(thisYear);
        district.setLabel(optional("registry.person-form.district.label"));
        district.setItems((place, typed) -> new NameQuery(typed).finds(place.nameAz(), place.nameEn()), districts);
        district.setItemLabelGenerator(place -> place.name(getLocale()));
        district.setClearButtonVisible(true);
        address.setLabel(optional("registry.person-form.address.label"));
        address.setMaxLength(300);
    }

    private void configureContact() {
        email.setLabel(optional("registry.person-form.email.label"));
        email.setMaxLength(200);
    }

    private void configureCircumstances() {
        fin.setLabel(optional("registry.person-form.fin.label"));
        fin.setMaxLength(12);
        fin.setWidth("12rem");
        fin.addValueChangeListener(change -> fin.setHelperComponent(
                change.getValue().isBlank() || Fin.looksUsual(change.getValue())
                        ? null
                        : unusualFin(change.getValue())));
        vulnerabilities.setLabel(optional("registry.person-form.vulnerabilities.label"));
        vulnerabilities.setItems(Vulnerability.values());
        vulnerabilities.setItemLabelGenerator(flag -> getTranslation("registry.Vulnerability." + flag));
        vulnerabilities.setWidthFull();
        languages.setLabel(optional("registry.person-form.languages.label"));
        languages.setItems(Languages.codes());
        languages.setItemLabelGenerator(code -> Languages.name(code, getLocale()));
        languages.setWidthFull();
    }

    private Div unusualFin(String typed) {
        Div words = new Div(new Span(getTranslation("registry.person-form.fin.warning") + " "));
        Fin.meant(typed).ifPresent(meant -> {
            Button take =
                    new Button(getTranslation("registry.person-form.fin.meant", meant), click -> fin.setValue(meant));
            take.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            words.add(take);
        });
        return words;
    }

    private void bind(int thisYear) {
        binder.forField(surname)
                .asRequired(getTranslation("registry.person-form.error.required"))
                .bind("surname");
        binder.forField(givenName)
                .asRequired(getTranslation("registry.person-form.error.required"))
                .bind("givenName");
        binder.forField(patronymic).withNullRepresentation("").bind("patronymic");
        binder.forField(sex).bind("sex");
        binder.forField(birthYear)
                .withValidator(
                        year -> year == null || year >= 1900 && year <= thisYear,
                        getTranslation("registry.person.error.birth-year", Integer.toString(thisYear)))
                .bind("birthYear");
        binder.forField(phones)
                .withValidator(PhonesField::allRight, getTranslation("registry.person.error.phone"))
                .bind("phones");
        binder.forField(email).withNullRepresentation("").bind("email");
        binder.forField(fin).withNullRepresentation("").bind("fin");
        binder.forField(district)
                .withConverter(place -> place == null ? null : place.code(), this::place)
                .bind("district");
        binder.forField(address).withNullRepresentation("").bind("address");
        binder.forField(vulnerabilities).bind("vulnerabilities");
        binder.forField(languages).bind("languages");
        binder.forField(safeContact)
                .withValidator(
                        contact -> contact.from() == null
                                || contact.until() == null
                                || contact.from().isBefore(contact.until()),
                        getTranslation("registry.person.error.contact-hours"))
                .bind("safeContact");
    }

    private District place(String code) {
        return districts.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Details more() {
        Details more = new Details(
                getTranslation("registry.person-form.more"), row(fin), row(vulnerabilities), row(languages));
        more.setWidthFull();
        return more;
    }

    private String optional(String key) {
        return getTranslation("registry.form.optional", getTranslation(key));
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("icma-form__row");
        return row;
    }

    private static void firstWrong(BinderValidationStatus<PersonDetails> status) {
        status.getFieldValidationErrors().stream()
                .map(wrong -> wrong.getField())
                .filter(com.vaadin.flow.component.Focusable.class::isInstance)
                .map(com.vaadin.flow.component.Focusable.class::cast)
                .findFirst()
                .ifPresent(field -> field.focus());
    }
}
