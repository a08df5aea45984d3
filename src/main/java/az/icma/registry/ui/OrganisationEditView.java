package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationForm;
import az.icma.registry.OrganisationNamesakes;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.RecordKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Writes down a new organisation, or corrects what is written about a known one. */
@Route("organisations/:organisationId/edit")
@RouteAlias("organisations/new")
@RolesAllowed({"INTAKE", "REGISTRAR", "COORDINATOR", "CBO_COORDINATOR", "NETWORK_COORDINATOR", "DIRECTOR"})
class OrganisationEditView extends EntryEditView<OrganisationCard> {

    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final OrganisationForm form;
    private final OrganisationNamesakes namesakes;

    OrganisationEditView(OrganisationRegistry registry, OrganisationDirectory directory, DistrictDirectory districts) {
        super(RecordKind.ORGANISATION, "organisationId");
        this.registry = registry;
        this.directory = directory;
        form = new OrganisationForm(districts.all(), directory.all());
        namesakes = new OrganisationNamesakes(districts, hit -> getUI().ifPresent(ui ->
                ui.navigate(RegistryNavigation.organisation(hit.card().id()))));
        form.onIdentityChange(this::lookForNamesakes);
    }

    @Override
    Optional<OrganisationCard> find(UUID id) {
        return directory.find(id);
    }

    @Override
    Component[] fields() {
        return new Component[] {namesakes, form};
    }

    @Override
    void show(OrganisationCard card) {
        form.show(card.details());
        if (card.code() != null) {
            form.keepKind();
        }
    }

    @Override
    boolean isTouched() {
        return form.isTouched();
    }

    @Override
    Optional<UUID> register() {
        return form.read().map(registry::register);
    }

    @Override
    Optional<UUID> update(OrganisationCard card) {
        return form.read().map(details -> {
            registry.update(card.id(), card.version(), details);
            return card.id();
        });
    }

    private void lookForNamesakes() {
        namesakes.show(directory.similar(form.glance(), edited()));
    }
}
