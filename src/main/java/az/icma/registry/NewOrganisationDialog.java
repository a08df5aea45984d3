package az.icma.registry;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes an organisation down without leaving the page, unless it turns out that it is known. */
class NewOrganisationDialog extends NewEntryDialog {

    private final transient OrganisationRegistry registry;
    private final transient OrganisationDirectory directory;
    private final OrganisationForm form;
    private final OrganisationNamesakes namesakes;

    /** @param keepKind whether the field takes organisations of this kind only */
    NewOrganisationDialog(
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            DistrictDirectory districts,
            OrganisationDetails start,
            boolean keepKind,
            Consumer<UUID> onChosen) {
        super("registry.organisation-new.title", onChosen);
        this.registry = registry;
        this.directory = directory;
        form = new OrganisationForm(districts.all(), directory.all());
        namesakes =
                new OrganisationNamesakes(districts, hit -> choose(hit.card().id()));
        form.show(start);
        if (keepKind) {
            form.keepKind();
        }
        form.onIdentityChange(this::lookForNamesakes);
        addFields(namesakes, form);
        lookForNamesakes();
    }

    private void lookForNamesakes() {
        namesakes.show(directory.similar(form.glance(), null));
    }

    @Override
    Optional<UUID> register() {
        return form.read().map(registry::register);
    }
}
