package az.icma.registry;

import az.icma.shared.Baku;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.theme.lumo.LumoUtility;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A field whose value is a person: found by name, phone or FİN, or registered in place. A page takes one from an {@code
 * ObjectProvider<PersonPicker>} for each field.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PersonPicker extends CustomField<UUID> {

    private final transient PersonDirectory directory;
    private final transient PersonRegistry registry;
    private final transient DistrictDirectory districts;
    private final transient Clock clock;
    private final ComboBox<PersonHit> search = new ComboBox<>();
    private final Button create = new Button();
    private String typed = "";
    private boolean registers = true;

    PersonPicker(PersonDirectory directory, PersonRegistry registry, DistrictDirectory districts, Clock clock) {
        this.directory = directory;
        this.registry = registry;
        this.districts = districts;
        this.clock = clock;
        configureSearch();
        configureCreate();
        Div row = new Div(search, create);
        row.addClassNames(LumoUtility.Display.FLEX, LumoUtility.FlexWrap.WRAP, LumoUtility.Gap.SMALL);
        add(row);
        setWidthFull();
    }

    private void configureSearch() {
        search.setItems(this::find, query -> directory.count(filter(query), null))
                .setIdentifierProvider(PersonHit::id);
        search.setItemLabelGenerator(hit -> PersonLabel.of(hit, districts, getLocale()));
        search.setPlaceholder(getTranslation("registry.person-picker.placeholder"));
        search.setAriaLabel(getTranslation("registry.person-picker.placeholder"));
        search.setClearButtonVisible(true);
        search.addClassName(LumoUtility.Flex.GROW);
        search.setMinWidth("14rem");
        search.setMaxWidth("32rem");
    }

    private void configureCreate() {
        create.setText(getTranslation("registry.person-picker.create"));
        create.setIcon(VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        create.addClickListener(click -> openDialog());
        create.setVisible(registry.mayWrite());
    }

    /** Finds people and registers none: where somebody is meant who is known already. */
    public PersonPicker knownOnly() {
        registers = false;
        create.setVisible(false);
        return this;
    }

    private Stream<PersonHit> find(Query<PersonHit, String> query) {
        typed = filter(query);
        return directory.search(typed, null, query.getOffset(), query.getLimit()).stream();
    }

    private static String filter(Query<PersonHit, String> query) {
        return query.getFilter().orElse("");
    }

    private void openDialog() {
        int thisYear = Baku.today(clock).getYear();
        new NewPersonDialog(registry, districts, thisYear, start(typed), this::choose).open();
    }

    /** What was typed in vain is a start: surname, given name, the rest. */
    private static PersonDetails start(String typed) {
        List<String> words = List.of(typed.strip().split("\\s+", 3));
        if (typed.chars().anyMatch(Character::isDigit)) {
            return PersonDetails.named(null, null, null).phones(typed);
        }
        return PersonDetails.named(
                words.get(0), words.size() > 1 ? words.get(1) : null, words.size() > 2 ? words.get(2) : null);
    }

    private void choose(UUID id) {
        setPresentationValue(id);
        updateValue();
    }

    @Override
    protected UUID generateModelValue() {
        return search.getValue() == null ? null : search.getValue().id();
    }

    @Override
    protected void setPresentationValue(UUID id) {
        search.setValue(
                id == null ? null : directory.find(id).map(PersonPicker::hit).orElse(null));
    }

    private static PersonHit hit(PersonCard card) {
        PersonDetails details = card.details();
        return new PersonHit(card.id(), card.name(), details.birthYear(), details.district(), PersonHit.Match.NAME);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        search.setReadOnly(readOnly);
        create.setVisible(registers && !readOnly && registry.mayWrite());
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        search.setInvalid(invalid);
    }
}
