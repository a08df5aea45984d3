package az.icma.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.util.List;
import java.util.Optional;

/** The fields of an organisation, authority or court. Whoever shows it reads the answer and keeps it. */
public class OrganisationForm extends Div {

    private final Select<OrganisationKind> kind = new Select<>();
    private final Select<Level> level = new Select<>();
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final ComboBox<OrganisationCard> parent = new ComboBox<>();
    private final ComboBox<District> district = new ComboBox<>();
    private final TextField address = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField website = new TextField();
    private final TextField voen = new TextField();
    private final TextArea note = new TextArea();
    private final Binder<OrganisationDetails> binder = new Binder<>(OrganisationDetails.class);

    private final List<District> districts;
    private final List<OrganisationCard> parents;

    /** @param parents what an organisation may stand under */
    public OrganisationForm(List<District> districts, List<OrganisationCard> parents) {
        this.districts = districts;
        this.parents = parents;
        addClassNames("icma-form", LumoUtility.Display.FLEX, LumoUtility.FlexDirection.COLUMN, LumoUtility.Gap.SMALL);
        setMaxWidth("40rem");
        configureKind();
        configureNames();
        configurePlace();
        configureContact();
        bind();
        add(row(kind, level), name, nameEn, parent, row(district, address), row(phone, email, website), voen, note);
        show(OrganisationDetails.named(OrganisationKind.CBO, null));
    }

    public void show(OrganisationDetails details) {
        offerLevels(details.kind());
        binder.readRecord(details);
    }

    /** What came with the product keeps its kind. */
    public void keepKind() {
        kind.setReadOnly(true);
    }

    /** What was typed, or nothing and a word beside each field that needs another look. */
    public Optional<OrganisationDetails> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            return Optional.empty();
        }
    }

    /** What stands in the form now, right or wrong: enough to look for organisations already known. */
    public OrganisationDetails glance() {
        return OrganisationDetails.named(kind.getValue(), name.getValue())
                .nameEn(nameEn.getValue())
                .voen(voen.getValue())
                .locatedIn(
                        district.getValue() == null ? null : district.getValue().code(), null)
                .reachedBy(phone.getValue(), email.getValue(), null);
    }

    /** Called when something changes by which an organisation is recognised. */
    public Registration onIdentityChange(Runnable listener) {
        return Registration.combine(
                name.addValueChangeListener(change -> listener.run()),
                nameEn.addValueChangeListener(change -> listener.run()),
                district.addValueChangeListener(change -> listener.run()),
                phone.addValueChangeListener(change -> listener.run()),
                email.addValueChangeListener(change -> listener.run()),
                voen.addValueChangeListener(change -> listener.run()));
    }

    /** Whether something was typed since {@link #show}. */
    public boolean isTouched() {
        return binder.hasChanges();
    }

    private void configureKind() {
        kind.setLabel(getTranslation("registry.organisation-form.kind.label"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("registry.OrganisationKind." + value));
        kind.setWidth("18rem");
        kind.addValueChangeListener(change -> offerLevels(change.getValue()));
        level.setLabel(optional("registry.organisation-form.level.label"));
        level.setEmptySelectionAllowed(true);
        level.setItemLabelGenerator(value -> value == null ? "" : getTranslation("registry.Level." + value));
        level.setWidth("18rem");
    }

    private void offerLevels(OrganisationKind chosen) {
        List<Level> levels = chosen == null ? List.of() : Level.of(chosen);
        level.setItems(levels);
        level.setVisible(!levels.isEmpty());
    }

    private void configureNames() {
        name.setLabel(getTranslation("registry.organisation-form.name.label"));
        name.setMaxLength(300);
        nameEn.setLabel(optional("registry.organisation-form.name-en.label"));
        nameEn.setMaxLength(300);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        parent.setLabel(optional("registry.organisation-form.parent.label"));
        parent.setHelperText(getTranslation("registry.organisation-form.parent.help"));
        parent.setItems(
                (card, typed) -> new NameQuery(typed)
                        .finds(card.details().name(), card.details().nameEn()),
                parents);
        parent.setItemLabelGenerator(card -> card.name(getLocale()));
        parent.setClearButtonVisible(true);
    }

    private void configurePlace() {
        district.setLabel(optional("registry.organisation-form.district.label"));
        district.setItems((place, typed) -> new NameQuery(typed).finds(place.nameAz(), place.nameEn()), districts);
        district.setItemLabelGenerator(place -> place.name(getLocale()));
        district.setClearButtonVisible(true);
        address.setLabel(optional("registry.organisation-form.address.label"));
        address.setMaxLength(300);
    }

    private void configureContact() {
        phone.setLabel(optional("registry.organisation-form.phone.label"));
        email.setLabel(optional("registry.organisation-form.email.label"));
        website.setLabel(optional("registry.organisation-form.website.label"));
        voen.setLabel(optional("registry.organisation-form.voen.label"));
        voen.setHelperText(getTranslation("registry.organisation-form.voen.help"));
        note.setLabel(optional("registry.organisation-form.note.label"));
        note.setMaxLength(2000);
    }

    private void bind() {
        String required = getTranslation("registry.organisation-form.error.required");
        binder.forField(kind).asRequired(required).bind("kind");
        // The list's button would say it by an attribute that its ARIA role does not have.
        kind.setRequiredIndicatorVisible(false);
        binder.forField(level).bind("level");
        binder.forField(name).asRequired(required).bind("name");
        binder.forField(nameEn).withNullRepresentation("").bind("nameEn");
        binder.forField(parent)
                .withConverter(card -> card == null ? null : card.id(), id -> parents.stream()
                        .filter(card -> card.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .bind("parent");
        binder.forField(district)
                .withConverter(place -> place == null ? null : place.code(), code -> districts.stream()
                        .filter(place -> place.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .bind("district");
        binder.forField(address).withNullRepresentation("").bind("address");
        binder.forField(phone).withNullRepresentation("").bind("phone");
        binder.forField(email).withNullRepresentation("").bind("email");
        binder.forField(website).withNullRepresentation("").bind("website");
        binder.forField(voen)
                .withNullRepresentation("")
                .withValidator(
                        typed -> typed == null
                                || typed.isBlank()
                                || typed.strip().matches("\\d{10}"),
                        getTranslation("registry.organisation.error.voen"))
                .bind("voen");
        binder.forField(note).withNullRepresentation("").bind("note");
    }

    private String optional(String key) {
        return getTranslation("registry.form.optional", getTranslation(key));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassNames(LumoUtility.Display.FLEX, LumoUtility.FlexWrap.WRAP, LumoUtility.Gap.MEDIUM);
        return row;
    }
}
