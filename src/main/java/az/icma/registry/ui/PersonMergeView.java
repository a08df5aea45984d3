package az.icma.registry.ui;

import az.icma.registry.Combination;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.MergeRegistry;
import az.icma.registry.Namesakes;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonPicker;
import az.icma.registry.PersonReveals;
import az.icma.registry.RecordKind;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Makes one of two records of the same person. */
@Route("people/:keptId/merge/:otherId")
@RouteAlias("people/:keptId/merge")
@RolesAllowed({"INTAKE", "COORDINATOR"})
class PersonMergeView extends MergeView<PersonCard> {

    private static final String TEXTS = "registry.person-merge";

    private final MergeRegistry merges;
    private final PersonDirectory directory;
    private final PersonReveals reveals;
    private final DistrictDirectory districts;
    private final ObjectProvider<PersonPicker> pickers;
    private final FieldWords words;

    PersonMergeView(
            MergeRegistry merges,
            PersonDirectory directory,
            PersonReveals reveals,
            DistrictDirectory districts,
            ObjectProvider<PersonPicker> pickers,
            FieldWords words) {
        super(TEXTS);
        this.merges = merges;
        this.directory = directory;
        this.reveals = reveals;
        this.districts = districts;
        this.pickers = pickers;
        this.words = words;
    }

    @Override
    Optional<PersonCard> find(UUID id) {
        return directory.find(id);
    }

    @Override
    String address(UUID kept) {
        return RegistryNavigation.merge(RecordKind.PERSON, kept);
    }

    @Override
    MergePage choosing(PersonCard kept) {
        Namesakes namesakes = new Namesakes(districts, hit -> goOn(kept.id(), hit.id()));
        namesakes.show(directory.similar(kept.details(), kept.id()));
        PersonPicker picker = pickers.getObject().knownOnly();
        picker.setLabel(getTranslation("registry.person-merge.other"));
        picker.addValueChangeListener(change -> goOn(kept.id(), change.getValue()));
        return MergePage.choosing(TEXTS, kept.name(), namesakes, picker);
    }

    @Override
    MergePage deciding(PersonCard kept, PersonCard other) {
        reveals.toWorkOn(kept.id());
        reveals.toWorkOn(other.id());
        SideBySide<PersonDetails> both =
                new SideBySide<>(new Combination<>(kept.details(), other.details()), "registry.person-form", words);
        return MergePage.deciding(
                TEXTS,
                kept.name(),
                other.name(),
                both,
                () -> merges.merge(kept, other, both.result()),
                RegistryNavigation.person(kept.id()));
    }
}
