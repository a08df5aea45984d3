package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationForm;
import az.icma.registry.OrganisationNamesakes;
import az.icma.registry.OrganisationRegistry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.annotation.security.RolesAllowed;

/** Writes down a new organisation, or corrects what is written about a known one. */
@Route("organisations/:organisationId/edit")
@RouteAlias("organisations/new")
@RolesAllowed({"INTAKE", "REGISTRAR", "COORDINATOR", "CBO_COORDINATOR", "NETWORK_COORDINATOR", "DIRECTOR"})
class OrganisationEditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final OrganisationForm form;
    private final OrganisationNamesakes namesakes;
    private EditPage page;
    private UUID edited;
    private String titleKey = "registry.organisation-new.title";

    OrganisationEditView(OrganisationRegistry registry, OrganisationDirectory directory, DistrictDirectory districts) {
        this.registry = registry;
        this.directory = directory;
        form = new OrganisationForm(districts.all(), directory.all());
        namesakes = new OrganisationNamesakes(districts, hit -> getUI().ifPresent(ui ->
                ui.navigate(RegistryNavigation.organisation(hit.card().id()))));
        addClassName("icma-page");
        form.onIdentityChange(this::lookForNamesakes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<String> asked = enter.getRouteParameters().get("organisationId");
        if (asked.isEmpty()) {
            lay("organisations", this::register);
        } else {
            RegistryNavigation.id(asked)
                    .flatMap(directory::find)
                    .ifPresentOrElse(this::edit, () -> enter.rerouteToError(NotFoundException.class));
        }
    }

    private void edit(OrganisationCard card) {
        titleKey = "registry.organisation-edit.title";
        edited = card.id();
        form.show(card.details());
        if (card.code() != null) {
            form.keepKind();
        }
        lay(RegistryNavigation.organisation(card.id()), () -> update(card));
    }

    private void lay(String backTo, Supplier<Optional<String>> keep) {
        removeAll();
        page = new EditPage(titleKey, backTo, form::isTouched, keep, namesakes, form);
        add(page);
    }

    private Optional<String> register() {
        return form.read().map(details -> RegistryNavigation.organisation(registry.register(details)));
    }

    private Optional<String> update(OrganisationCard card) {
        return form.read().map(details -> {
            registry.update(card.id(), card.version(), details);
            return RegistryNavigation.organisation(card.id());
        });
    }

    private void lookForNamesakes() {
        namesakes.show(directory.similar(form.glance(), edited));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        page.leave(leaving);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
