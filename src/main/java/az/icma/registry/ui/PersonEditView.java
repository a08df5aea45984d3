package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.Namesakes;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonForm;
import az.icma.registry.PersonRegistry;
import az.icma.registry.PersonReveals;
import az.icma.registry.RecordKind;
import az.icma.shared.Baku;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Writes down a new person, or corrects what is written about a known one. */
@Route("people/:personId/edit")
@RouteAlias("people/new")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "CBO_COORDINATOR"})
class PersonEditView extends EntryEditView<PersonCard> {

    private final PersonRegistry registry;
    private final PersonDirectory directory;
    private final PersonReveals reveals;
    private final PersonForm form;
    private final Namesakes namesakes;

    PersonEditView(
            PersonRegistry registry,
            PersonDirectory directory,
            PersonReveals reveals,
            DistrictDirectory districts,
            Clock clock) {
        super(RecordKind.PERSON, "personId");
        this.registry = registry;
        this.directory = directory;
        this.reveals = reveals;
        form = new PersonForm(districts.all(), Baku.today(clock).getYear());
        namesakes = new Namesakes(
                districts, hit -> getUI().ifPresent(ui -> ui.navigate(RegistryNavigation.person(hit.id()))));
        form.onIdentityChange(this::lookForNamesakes);
    }

    @Override
    Optional<PersonCard> find(UUID id) {
        return reveals.toWorkOn(id);
    }

    @Override
    Component[] fields() {
        return new Component[] {namesakes, form};
    }

    @Override
    void show(PersonCard card) {
        form.show(card.details());
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
    Optional<UUID> update(PersonCard card) {
        return form.read().map(details -> {
            registry.update(card.id(), card.version(), details);
            return card.id();
        });
    }

    private void lookForNamesakes() {
        PersonDetails described = form.glance();
        namesakes.show(directory.similar(described, edited()), directory.isKnownToColleagues(described, edited()));
    }
}
