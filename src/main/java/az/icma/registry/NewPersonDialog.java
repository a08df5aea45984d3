package az.icma.registry;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Registers a person without leaving the page, unless it turns out that the person is known. */
class NewPersonDialog extends NewEntryDialog {

    private final transient PersonRegistry registry;
    private final PersonForm form;
    private final Namesakes namesakes;

    NewPersonDialog(
            PersonRegistry registry,
            DistrictDirectory districts,
            int thisYear,
            PersonDetails start,
            Consumer<UUID> onChosen) {
        super("registry.person-new.title", onChosen);
        this.registry = registry;
        form = new PersonForm(districts.all(), thisYear);
        namesakes = new Namesakes(districts, hit -> choose(hit.id()));
        form.show(start);
        form.onIdentityChange(this::lookForNamesakes);
        addFields(namesakes, form);
        lookForNamesakes();
    }

    private void lookForNamesakes() {
        PersonDetails described = form.glance();
        namesakes.show(registry.similar(described), registry.isKnownToColleagues(described));
    }

    @Override
    Optional<UUID> register() {
        return form.read().map(registry::register);
    }
}
