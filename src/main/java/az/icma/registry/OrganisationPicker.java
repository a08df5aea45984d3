package az.icma.registry;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * A field whose value is an organisation, an authority or a court: found by name, or registered in place. A page takes one
 * from an {@code ObjectProvider<OrganisationPicker>} for each field and may narrow it with {@link #only}.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class OrganisationPicker extends EntryPicker<OrganisationCard> {

    private final transient OrganisationDirectory directory;
    private final transient OrganisationRegistry registry;
    private final transient DistrictDirectory districts;
    private OrganisationKind kind;

    OrganisationPicker(OrganisationDirectory directory, OrganisationRegistry registry, DistrictDirectory districts) {
        super("registry.organisation-picker", registry::mayWrite);
        this.directory = directory;
        this.registry = registry;
        this.districts = districts;
        offer();
    }

    /** Offers organisations of one kind; {@code null} = of all. */
    public OrganisationPicker only(OrganisationKind kind) {
        this.kind = kind;
        offer();
        return this;
    }

    /** Finds organisations and registers none: where one is meant that is known already. */
    public OrganisationPicker knownOnly() {
        offerKnownOnly();
        return this;
    }

    @Override
    Stream<OrganisationCard> find(String typed, int offset, int limit) {
        return directory.search(typed, kind, null).stream().skip(offset).limit(limit);
    }

    @Override
    int count(String typed) {
        return directory.search(typed, kind, null).size();
    }

    @Override
    UUID id(OrganisationCard found) {
        return found.id();
    }

    @Override
    String label(OrganisationCard found) {
        return found.name(getLocale());
    }

    @Override
    OrganisationCard known(UUID id) {
        return directory.find(id).orElse(null);
    }

    @Override
    void register(String typed) {
        OrganisationKind usual = kind == null ? OrganisationKind.OTHER : kind;
        OrganisationDetails start = OrganisationDetails.named(usual, typed.isBlank() ? null : typed.strip());
        new NewOrganisationDialog(registry, directory, districts, start, kind != null, this::choose).open();
    }
}
