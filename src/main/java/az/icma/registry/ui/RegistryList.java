package az.icma.registry.ui;

import az.icma.registry.District;
import az.icma.registry.DistrictDirectory;
import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.Optional;
import java.util.function.Function;

/** A list to look something up in: words and a district, how many were found, and the rows or a word where none are. */
class RegistryList<T> extends Div {

    private final String texts;
    private final Optional<String> createAt;
    private final TextField search = new TextField();
    private final ComboBox<District> district = new ComboBox<>();
    private final Checkbox archived = new Checkbox();
    private final Span count = new Span();
    private final Grid<T> grid = new Grid<>();
    private final Div nothing = new Div();

    /**
     * @param texts what the keys of its texts begin with
     * @param createAt address of the page that writes down another one, empty where the reader may not
     * @param narrowed called when the reader asks for something else
     */
    RegistryList(String texts, DistrictDirectory districts, Optional<String> createAt, Runnable narrowed) {
        this.texts = texts;
        this.createAt = createAt;
        configureSearch(narrowed);
        configureDistrict(districts, narrowed);
        archived.setLabel(getTranslation("registry.list.archived"));
        archived.addValueChangeListener(change -> narrowed.run());
        configureCount();
        configureGrid();
        Div filters = new Div(search, district, archived);
        filters.addClassName("icma-registry-filters");
        add(filters, count, grid, nothing);
    }

    private void configureSearch(Runnable narrowed) {
        search.setPlaceholder(text("search"));
        search.setAriaLabel(text("search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> narrowed.run());
    }

    private void configureDistrict(DistrictDirectory districts, Runnable narrowed) {
        district.setItems(districts.all());
        district.setItemLabelGenerator(place -> place.name(getLocale()));
        district.setPlaceholder(text("district"));
        district.setAriaLabel(text("district"));
        district.setClearButtonVisible(true);
        district.addValueChangeListener(change -> narrowed.run());
    }

    private void configureCount() {
        count.addClassName("icma-registry-count");
        count.getElement().setAttribute("role", "status");
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("icma-registry-grid");
    }

    /** The column by which one gets to the page of a row; a click anywhere in the row does the same. */
    void nameColumn(Function<T, String> name, Function<T, String> address) {
        grid.addComponentColumn(row -> new Anchor(address.apply(row), name.apply(row)))
                .setHeader(text("column.name"))
                .setFlexGrow(3);
        grid.addItemClickListener(click -> getUI().ifPresent(ui -> ui.navigate(address.apply(click.getItem()))));
    }

    Grid.Column<T> column(String header, Function<T, String> content) {
        return grid.addColumn(content::apply)
                .setHeader(text("column." + header))
                .setFlexGrow(1);
    }

    /** Asks for what an address says. */
    void narrow(String typed, Optional<District> place) {
        place.ifPresent(district::setValue);
        search.setValue(typed);
    }

    String typed() {
        return search.getValue();
    }

    /** ISO code, {@code null} = anywhere. */
    String districtCode() {
        return district.getValue() == null ? null : district.getValue().code();
    }

    /** Whether the archived ones are asked for, instead of the others. */
    boolean archivedOnly() {
        return archived.getValue();
    }

    void archivedOnly(boolean only) {
        archived.setValue(only);
    }

    Grid<T> grid() {
        return grid;
    }

    void focus() {
        search.focus();
    }

    /** Says how many rows there are for what was asked. */
    void found(int rows) {
        count.setText(getTranslation(texts + ".count", rows));
        count.setVisible(rows > 0);
        grid.setVisible(rows > 0);
        nothing.removeAll();
        if (rows == 0) {
            nothing.add(isNarrowed() ? emptyState("no-match") : none());
        }
    }

    private boolean isNarrowed() {
        return !typed().isBlank() || district.getValue() != null || archivedOnly();
    }

    private EmptyState none() {
        return emptyState("empty", create().stream().toArray(Button[]::new));
    }

    private EmptyState emptyState(String which, Button... actions) {
        return new EmptyState(texts + "." + which + ".title", texts + "." + which + ".text", actions);
    }

    /** A button to write down another one, for those who may. */
    Optional<Button> create() {
        return createAt.map(address -> {
            Button create = new Button(
                    text("create"), VaadinIcon.PLUS.create(), click -> getUI().ifPresent(ui -> ui.navigate(address)));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return create;
        });
    }

    private String text(String element) {
        return getTranslation(texts + "." + element);
    }
}
