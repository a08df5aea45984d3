package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonHit;
import az.icma.registry.PersonRegistry;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.util.Optional;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

/** Everybody who is written down, found however the name is typed. Names never enter the address. */
@Route("people")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "ADVOCATE", "CBO_COORDINATOR", "CAMPAIGN_MANAGER", "DIRECTOR"})
class PeopleView extends Div implements HasDynamicTitle {

    private final PersonDirectory directory;
    private final DistrictDirectory districts;
    private final RegistryList<PersonHit> list;

    PeopleView(PersonDirectory directory, PersonRegistry registry, DistrictDirectory districts) {
        this.directory = directory;
        this.districts = districts;
        Optional<String> createAt = registry.mayWrite() ? Optional.of("people/new") : Optional.empty();
        list = new RegistryList<>("registry.people", districts, createAt, this::show);
        addClassName("icma-page");
        add(header(), list);
        configureList();
        show();
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(getPageTitle());
        list.create().ifPresent(header::addAction);
        return header;
    }

    private void configureList() {
        list.nameColumn(PersonHit::name, hit -> RegistryNavigation.person(hit.id()));
        list.column(
                        "birth-year",
                        hit -> hit.birthYear() == null ? "—" : hit.birthYear().toString())
                .setWidth("6.5rem")
                .setFlexGrow(0);
        list.column("district", hit -> hit.district() == null ? "—" : districts.name(hit.district(), getLocale()));
        list.grid().setItems(query -> rows(query.getOffset(), query.getLimit()), query -> size());
        list.focus();
    }

    private void show() {
        list.found(size());
        list.grid().getDataProvider().refreshAll();
    }

    private Stream<PersonHit> rows(int offset, int limit) {
        return list.archivedOnly()
                ? directory.searchArchived(list.typed(), list.districtCode()).stream()
                        .skip(offset)
                        .limit(limit)
                : directory.search(list.typed(), list.districtCode(), offset, limit).stream();
    }

    private int size() {
        return list.archivedOnly()
                ? directory.searchArchived(list.typed(), list.districtCode()).size()
                : directory.count(list.typed(), list.districtCode());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.people.title");
    }
}
