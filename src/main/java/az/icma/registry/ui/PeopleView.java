package az.icma.registry.ui;

import az.icma.registry.District;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonHit;
import az.icma.registry.PersonRegistry;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

/** Everybody who is written down, found however the name is typed. Names never enter the address. */
@Route("people")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "ADVOCATE", "CBO_COORDINATOR", "CAMPAIGN_MANAGER", "DIRECTOR"})
class PeopleView extends Div implements HasDynamicTitle {

    private final PersonDirectory directory;
    private final DistrictDirectory districts;
    private final boolean mayWrite;
    private final TextField search = new TextField();
    private final ComboBox<District> district = new ComboBox<>();
    private final Span count = new Span();
    private final Grid<PersonHit> grid = new Grid<>();
    private final Div nothing = new Div();

    PeopleView(PersonDirectory directory, PersonRegistry registry, DistrictDirectory districts) {
        this.directory = directory;
        this.districts = districts;
        mayWrite = registry.mayWrite();
        addClassName("icma-page");
        add(header(), filters(), count, grid, nothing);
        configureGrid();
        show();
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(getPageTitle());
        if (mayWrite) {
            header.addAction(create());
        }
        return header;
    }

    private Button create() {
        Button create = new Button(
                getTranslation("registry.people.create"), VaadinIcon.PLUS.create(), click -> getUI().ifPresent(
                                ui -> ui.navigate("people/new")));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private Div filters() {
        search.setPlaceholder(getTranslation("registry.people.search"));
        search.setAriaLabel(getTranslation("registry.people.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.focus();
        district.setItems(districts.all());
        district.setItemLabelGenerator(place -> place.name(getLocale()));
        district.setPlaceholder(getTranslation("registry.people.district"));
        district.setAriaLabel(getTranslation("registry.people.district"));
        district.setClearButtonVisible(true);
        district.addValueChangeListener(change -> show());
        Div bar = new Div(search, district);
        bar.addClassName("icma-registry-filters");
        count.addClassName("icma-registry-count");
        count.getElement().setAttribute("role", "status");
        return bar;
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(false);
        grid.addClassName("icma-registry-grid");
        grid.addComponentColumn(hit -> new Anchor(RegistryNavigation.person(hit.id()), hit.name()))
                .setHeader(getTranslation("registry.people.column.name"))
                .setFlexGrow(3);
        grid.addColumn(hit -> hit.birthYear() == null ? "—" : hit.birthYear().toString())
                .setHeader(getTranslation("registry.people.column.birth-year"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(hit -> hit.district() == null ? "—" : districts.name(hit.district(), getLocale()))
                .setHeader(getTranslation("registry.people.column.district"))
                .setFlexGrow(1);
        grid.setItems(
                query ->
                        directory
                                .search(search.getValue(), districtCode(), query.getOffset(), query.getLimit())
                                .stream(),
                query -> size());
        grid.addItemClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(RegistryNavigation.person(click.getItem().id()))));
    }

    private void show() {
        int size = size();
        count.setText(getTranslation("registry.people.count", size));
        count.setVisible(size > 0);
        grid.setVisible(size > 0);
        grid.getDataProvider().refreshAll();
        nothing.removeAll();
        if (size == 0) {
            nothing.add(isNarrowed() ? noMatch() : nobody());
        }
    }

    private EmptyState nobody() {
        return mayWrite
                ? new EmptyState("registry.people.empty.title", "registry.people.empty.text", create())
                : new EmptyState("registry.people.empty.title", "registry.people.empty.text");
    }

    private static EmptyState noMatch() {
        return new EmptyState("registry.people.no-match.title", "registry.people.no-match.text");
    }

    private boolean isNarrowed() {
        return !search.getValue().isBlank() || district.getValue() != null;
    }

    private int size() {
        return directory.count(search.getValue(), districtCode());
    }

    private String districtCode() {
        return district.getValue() == null ? null : district.getValue().code();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.people.title");
    }
}
