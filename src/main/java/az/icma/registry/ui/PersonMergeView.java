package az.icma.registry.ui;

import az.icma.registry.Combination;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.MergeRegistry;
import az.icma.registry.Namesakes;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonPicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Makes one of two records of the same person. */
@Route("people/:personId/merge/:otherId")
@RouteAlias("people/:personId/merge")
@RolesAllowed({"INTAKE", "COORDINATOR"})
class PersonMergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "registry.person-merge";

    private final MergeRegistry merges;
    private final PersonDirectory directory;
    private final DistrictDirectory districts;
    private final ObjectProvider<PersonPicker> pickers;
    private final FieldWords words;

    PersonMergeView(
            MergeRegistry merges,
            PersonDirectory directory,
            DistrictDirectory districts,
            ObjectProvider<PersonPicker> pickers,
            FieldWords words) {
        this.merges = merges;
        this.directory = directory;
        this.districts = districts;
        this.pickers = pickers;
        this.words = words;
        addClassName("icma-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<PersonCard> kept = card(enter, "personId");
        Optional<PersonCard> other = card(enter, "otherId");
        boolean choosing = enter.getRouteParameters().get("otherId").isEmpty();
        if (kept.isEmpty() || other.isEmpty() && !choosing) {
            enter.rerouteToError(NotFoundException.class);
        } else if (choosing) {
            choose(kept.get());
        } else {
            compare(kept.get(), other.get());
        }
    }

    private Optional<PersonCard> card(BeforeEnterEvent enter, String parameter) {
        return RegistryNavigation.id(enter.getRouteParameters().get(parameter)).flatMap(directory::find);
    }

    private void choose(PersonCard kept) {
        Namesakes namesakes = new Namesakes(districts, hit -> goOn(kept.id(), hit.id()));
        namesakes.show(directory.similar(kept.details(), kept.id()));
        PersonPicker picker = pickers.getObject().knownOnly();
        picker.setLabel(getTranslation("registry.person-merge.other"));
        picker.addValueChangeListener(change -> goOn(kept.id(), change.getValue()));
        removeAll();
        add(MergePage.choosing(TEXTS, kept.name(), namesakes, picker));
    }

    private void goOn(UUID kept, UUID other) {
        if (other != null) {
            getUI().ifPresent(ui -> ui.navigate(RegistryNavigation.personMerge(kept) + "/" + other));
        }
    }

    private void compare(PersonCard kept, PersonCard other) {
        SideBySide<PersonDetails> both =
                new SideBySide<>(new Combination<>(kept.details(), other.details()), "registry.person-form", words);
        removeAll();
        add(MergePage.deciding(
                TEXTS,
                kept.name(),
                other.name(),
                both,
                () -> merges.merge(kept, other, both.result()),
                RegistryNavigation.person(kept.id())));
    }

    /** No name: browsers keep the titles of pages in their history. */
    @Override
    public String getPageTitle() {
        return getTranslation("registry.person-merge.title");
    }
}
