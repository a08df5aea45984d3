package az.icma.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A field whose value is a record of the registry: found by what is typed or, by those who may, registered in place.
 *
 * @param <H> a find, as the list offers it
 */
abstract class EntryPicker<H> extends CustomField<UUID> {

    private final ComboBox<H> search = new ComboBox<>();
    private final Button create = new Button();
    private final transient BooleanSupplier mayRegister;
    private String typed = "";
    private boolean knownOnly;

    /**
     * @param words prefix of the keys {@code placeholder} and {@code create}
     * @param mayRegister whether the reader may write records down
     */
    EntryPicker(String words, BooleanSupplier mayRegister) {
        this.mayRegister = mayRegister;
        configureSearch(getTranslation(words + ".placeholder"));
        configureCreate(getTranslation(words + ".create"));
        Div row = new Div(search, create);
        row.addClassNames(LumoUtility.Display.FLEX, LumoUtility.FlexWrap.WRAP, LumoUtility.Gap.SMALL);
        add(row);
        setWidthFull();
    }

    private void configureSearch(String placeholder) {
        search.setItemLabelGenerator(this::label);
        search.setPlaceholder(placeholder);
        search.setAriaLabel(placeholder);
        search.setClearButtonVisible(true);
        search.addClassName(LumoUtility.Flex.GROW);
        search.setMinWidth("14rem");
        search.setMaxWidth("32rem");
    }

    private void configureCreate(String words) {
        create.setText(words);
        create.setIcon(VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        create.addClickListener(click -> register(typed));
        offerCreation();
    }

    /** Shows what can be found; called once the field knows where to look, and again when that changes. */
    final void offer() {
        search.setItems(this::found, query -> count(filter(query))).setIdentifierProvider(this::id);
    }

    /** Takes the record for the answer, as if it had been chosen from the list. */
    final void choose(UUID id) {
        setPresentationValue(id);
        updateValue();
    }

    /** From now on nothing can be registered in place: where a known record is meant. */
    final void offerKnownOnly() {
        knownOnly = true;
        offerCreation();
    }

    private void offerCreation() {
        create.setVisible(!knownOnly && !isReadOnly() && mayRegister.getAsBoolean());
    }

    private Stream<H> found(Query<H, String> query) {
        typed = filter(query);
        return find(typed, query.getOffset(), query.getLimit());
    }

    private static <H> String filter(Query<H, String> query) {
        return query.getFilter().orElse("");
    }

    /** One page of what fits. */
    abstract Stream<H> find(String typed, int offset, int limit);

    abstract int count(String typed);

    abstract UUID id(H found);

    /** The find in one line, told apart from its like. */
    abstract String label(H found);

    /** The find for a known id; {@code null} where there is none. */
    abstract H known(UUID id);

    /** Opens what registers a record. @param typed what was looked for in vain: a start */
    abstract void register(String typed);

    @Override
    protected UUID generateModelValue() {
        return search.getValue() == null ? null : id(search.getValue());
    }

    @Override
    protected void setPresentationValue(UUID id) {
        search.setValue(id == null ? null : known(id));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        search.setReadOnly(readOnly);
        offerCreation();
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        search.setInvalid(invalid);
    }
}
