package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
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
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;

/** Community-based organisations, authorities, courts and the others, by kind. */
@Route("organisations")
@RolesAllowed({
    "INTAKE",
    "REGISTRAR",
    "COORDINATOR",
    "LAWYER",
    "ADVOCATE",
    "CAMPAIGN_MANAGER",
    "COMMUNICATIONS",
    "CBO_COORDINATOR",
    "TRAINING_COORDINATOR",
    "TRAINER",
    "NETWORK_COORDINATOR",
    "MENTOR",
    "SAFETY_OFFICER",
    "DIRECTOR"
})
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationDirectory directory;
    private final DistrictDirectory districts;
    private final Map<Tab, OrganisationKind> kinds = new LinkedHashMap<>();
    private final Tabs tabs = new Tabs();
    private final RegistryList<OrganisationCard> list;
    private boolean silent;

    OrganisationsView(OrganisationDirectory directory, OrganisationRegistry registry, DistrictDirectory districts) {
        this.directory = directory;
        this.districts = districts;
        Optional<String> createAt = registry.mayWrite() ? Optional.of("organisations/new") : Optional.empty();
        list = new RegistryList<>("registry.organisations", districts, createAt, this::narrowed);
        addClassName("icma-page");
        configureTabs();
        configureList();
        add(header(), tabs, list);
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(getPageTitle());
        list.create().ifPresent(header::addAction);
        return header;
    }

    private void configureTabs() {
        kinds.put(new Tab(getTranslation("registry.organisations.all")), null);
        Arrays.stream(OrganisationKind.values())
                .forEach(kind -> kinds.put(new Tab(getTranslation("registry.organisations.tab." + kind)), kind));
        kinds.keySet().forEach(tabs::add);
        tabs.addSelectedChangeListener(change -> narrowed());
    }

    private void configureList() {
        list.nameColumn(card -> card.name(getLocale()), card -> RegistryNavigation.organisation(card.id()));
        list.column(
                "kind",
                card -> card.level() == null
                        ? getTranslation("registry.OrganisationKind." + card.kind())
                        : getTranslation("registry.Level." + card.level()));
        list.column("district", card -> districts.name(card.details().district(), getLocale()));
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
        List<OrganisationCard> found = list.archivedOnly()
                ? directory.searchArchived(list.typed(), kind, list.districtCode())
                : directory.search(list.typed(), kind, list.districtCode());
        list.grid().setItems(found);
        list.found(found.size());
    }

    private QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        OrganisationKind kind = kinds.get(tabs.getSelectedTab());
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        if (list.districtCode() != null) {
            parameters.put("district", list.districtCode());
        }
        if (!list.typed().isBlank()) {
            parameters.put("q", list.typed());
        }
        if (list.archivedOnly()) {
            parameters.put("archived", "true");
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
        list.narrow(
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("district").flatMap(districts::find));
        list.archivedOnly(asked.getSingleParameter("archived").isPresent());
        silent = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.organisations.title");
    }
}
