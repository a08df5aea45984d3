package az.icma.registry.ui;

import az.icma.registry.Combination;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.MergeRegistry;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationNamesakes;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.RecordKind;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Makes one of two records of the same organisation. */
@Route("organisations/:keptId/merge/:otherId")
@RouteAlias("organisations/:keptId/merge")
@RolesAllowed({"INTAKE", "COORDINATOR"})
class OrganisationMergeView extends MergeView<OrganisationCard> {

    private static final String TEXTS = "registry.organisation-merge";

    private final MergeRegistry merges;
    private final OrganisationDirectory directory;
    private final DistrictDirectory districts;
    private final ObjectProvider<OrganisationPicker> pickers;
    private final FieldWords words;

    OrganisationMergeView(
            MergeRegistry merges,
            OrganisationDirectory directory,
            DistrictDirectory districts,
            ObjectProvider<OrganisationPicker> pickers,
            FieldWords words) {
        super(TEXTS);
        this.merges = merges;
        this.directory = directory;
        this.districts = districts;
        this.pickers = pickers;
        this.words = words;
    }

    @Override
    Optional<OrganisationCard> find(UUID id) {
        return directory.find(id);
    }

    @Override
    String address(UUID kept) {
        return RegistryNavigation.merge(RecordKind.ORGANISATION, kept);
    }

    @Override
    MergePage choosing(OrganisationCard kept) {
        OrganisationNamesakes namesakes = new OrganisationNamesakes(
                districts, hit -> goOn(kept.id(), hit.card().id()));
        namesakes.show(directory.similar(kept.details(), kept.id()));
        OrganisationPicker picker = pickers.getObject().knownOnly();
        picker.setLabel(getTranslation("registry.organisation-merge.other"));
        picker.addValueChangeListener(change -> goOn(kept.id(), change.getValue()));
        return MergePage.choosing(TEXTS, kept.name(getLocale()), namesakes, picker);
    }

    @Override
    MergePage deciding(OrganisationCard kept, OrganisationCard other) {
        SideBySide<OrganisationDetails> both = new SideBySide<>(
                new Combination<>(kept.details(), other.details()), "registry.organisation-form", words);
        return MergePage.deciding(
                TEXTS,
                kept.name(getLocale()),
                other.name(getLocale()),
                both,
                () -> merges.merge(kept, other, both.result()),
                RegistryNavigation.organisation(kept.id()));
    }
}
