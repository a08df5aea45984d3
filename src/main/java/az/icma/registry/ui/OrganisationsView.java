package az.icma.registry.ui;

import az.icma.registry.District;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
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
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.annotation.security.PermitAll;

/** Community-based organisations, authorities, courts and the others, by kind. */
@Route("organisations")
@PermitAll
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationDirectory directory;
    private final DistrictDirectory districts;
    private final boolean mayWrite;
    private final Map<Tab, OrganisationKind> kinds = new LinkedHashMap<>();
    private final Tabs tabs = new Tabs();
    private final TextField search = new TextField();
    private final ComboBox<District> district = new ComboBox<>();
    private final Span count = new Span();
    private final Grid<OrganisationCard> grid = new Grid<>();
    private final Div nothing = new Div();
    private boolean silent;

    OrganisationsView(OrganisationDirectory directory, OrganisationRegistry registry, DistrictDirectory districts) {
        this.directory = directory;
        this.districts = districts;
        mayWrite = registry.mayWrite();
        addClassName("icma-page");
        configureTabs();
        configureGrid();
        add(header(), tabs, filters(), count, grid, nothing);
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
                getTranslation("registry.organisations.create"), VaadinIcon.PLUS.create(), click -> getUI().ifPresent(
                                ui -> ui.navigate("organisations/new")));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private void configureTabs() {
        kinds.put(new Tab(getTranslation("registry.organisations.all")), null);
        Arrays.stream(OrganisationKind.values())
                .forEach(kind -> kinds.put(new Tab(getTranslation("registry.organisations.tab." + kind)), kind));
        kinds.keySet().forEach(tabs::add);
        tabs.addSelectedChangeListener(change -> narrowed());
    }

    private Div filters() {
        search.setPlaceholder(getTranslation("registry.organisations.search"));
        search.setAriaLabel(getTranslation("registry.organisations.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> narrowed());
        district.setItems(districts.all());
        district.setItemLabelGenerator(place -> place.name(getLocale()));
        district.setPlaceholder(getTranslation("registry.organisations.district"));
        district.setAriaLabel(getTranslation("registry.organisations.district"));
        district.setClearButtonVisible(true);
        district.addValueChangeListener(change -> narrowed());
        Div bar = new Div(search, district);
        bar.addClassName("icma-registry-filters");
        count.addClassName("icma-registry-count");
        count.getElement().setAttribute("role", "status");
        return bar;
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("icma-registry-grid");
        grid.addComponentColumn(card -> new Anchor(RegistryNavigation.organisation(card.id()), card.name(getLocale())))
                .setHeader(getTranslation("registry.organisations.column.name"))
                .setFlexGrow(3);
        grid.addColumn(card -> card.level() == null
                        ? getTranslation("registry.OrganisationKind." + card.kind())
                        : getTranslation("registry.Level." + card.level()))
                .setHeader(getTranslation("registry.organisations.column.kind"))
                .setFlexGrow(1);
        grid.addColumn(card -> districts.name(card.details().district(), getLocale()))
                .setHeader(getTranslation("registry.organisations.column.district"))
                .setFlexGrow(1);
        grid.addItemClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(RegistryNavigation.organisation(click.getItem().id()))));
    }

    private void narrowed() {
        if (silent) {
            return;
        }
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("organisations", parameters())));
        show();
    }

    private void show() {
        OrganisationKind kind = kinds.get(tabs.getSelectedTab());
        List<OrganisationCard> found = directory.search(
                search.getValue(),
                kind,
                district.getValue() == null ? null : district.getValue().code());
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        count.setText(getTranslation("registry.organisations.count", found.size()));
        count.setVisible(!found.isEmpty());
        nothing.removeAll();
        if (found.isEmpty()) {
            nothing.add(isNarrowed() ? noMatch() : none());
        }
    }

    private boolean isNarrowed() {
        return !search.getValue().isBlank() || district.getValue() != null;
    }

    private EmptyState none() {
        return mayWrite
                ? new EmptyState("registry.organisations.empty.title", "registry.organisations.empty.text", create())
                : new EmptyState("registry.organisations.empty.title", "registry.organisations.empty.text");
    }

    private static EmptyState noMatch() {
        return new EmptyState("registry.organisations.no-match.title", "registry.organisations.no-match.text");
    }

    private QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        OrganisationKind kind = kinds.get(tabs.getSelectedTab());
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        if (district.getValue() != null) {
            parameters.put("district", district.getValue().code());
        }
        if (!search.getValue().isBlank()) {
            parameters.put("q", search.getValue());
        }
        return QueryParameters.simple(parameters);
    }

    /** Shows what the address says; unknown values are passed over. */
    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        QueryParameters asked = enter.getLocation().getQueryParameters();
        silent = true;
        String kind = asked.getSingleParameter("kind").orElse("");
        kinds.entrySet().stream()
                .filter(tab -> tab.getValue() != null && tab.getValue().name().equals(kind))
                .forEach(tab -> tabs.setSelectedTab(tab.getKey()));
        asked.getSingleParameter("district").flatMap(districts::find).ifPresent(district::setValue);
        search.setValue(asked.getSingleParameter("q").orElse(""));
        silent = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.organisations.title");
    }
}
