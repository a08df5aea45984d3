package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.Namesakes;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonForm;
import az.icma.registry.PersonRegistry;
import az.icma.shared.Baku;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.annotation.security.RolesAllowed;

/** Writes down a new person, or corrects what is written about a known one. */
@Route("people/:personId/edit")
@RouteAlias("people/new")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "CBO_COORDINATOR"})
class PersonEditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final PersonRegistry registry;
    private final PersonDirectory directory;
    private final PersonForm form;
    private final Namesakes namesakes;
    private EditPage page;
    private UUID edited;

    PersonEditView(PersonRegistry registry, PersonDirectory directory, DistrictDirectory districts, Clock clock) {
        this.registry = registry;
        this.directory = directory;
        form = new PersonForm(districts.all(), Baku.today(clock).getYear());
        namesakes = new Namesakes(
                districts, hit -> getUI().ifPresent(ui -> ui.navigate(RegistryNavigation.person(hit.id()))));
        addClassName("icma-page");
        form.onIdentityChange(this::lookForNamesakes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<String> asked = enter.getRouteParameters().get("personId");
        if (asked.isEmpty()) {
            lay("registry.person-new.title", "people", this::register);
        } else {
            RegistryNavigation.id(asked)
                    .flatMap(directory::find)
                    .ifPresentOrElse(this::edit, () -> enter.rerouteToError(NotFoundException.class));
        }
    }

    private void edit(PersonCard card) {
        edited = card.id();
        form.show(card.details());
        lay("registry.person-edit.title", RegistryNavigation.person(card.id()), () -> update(card));
    }

    private void lay(String titleKey, String backTo, Supplier<Optional<String>> keep) {
        removeAll();
        page = new EditPage(titleKey, backTo, form::isTouched, keep, namesakes, form);
        add(page);
    }

    private Optional<String> register() {
        return form.read().map(details -> RegistryNavigation.person(registry.register(details)));
    }

    private Optional<String> update(PersonCard card) {
        return form.read().map(details -> {
            registry.update(card.id(), card.version(), details);
            return RegistryNavigation.person(card.id());
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
        return getTranslation(edited == null ? "registry.person-new.title" : "registry.person-edit.title");
    }
}
