package az.icma.registry.ui;

import az.icma.registry.Combination;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.MergeRegistry;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationNamesakes;
import az.icma.registry.OrganisationPicker;
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

/** Makes one of two records of the same organisation. */
@Route("organisations/:organisationId/merge/:otherId")
@RouteAlias("organisations/:organisationId/merge")
@RolesAllowed({"INTAKE", "COORDINATOR"})
class OrganisationMergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

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
        this.merges = merges;
        this.directory = directory;
        this.districts = districts;
        this.pickers = pickers;
        this.words = words;
        addClassName("icma-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<OrganisationCard> kept = card(enter, "organisationId");
        Optional<OrganisationCard> other = card(enter, "otherId");
        boolean choosing = enter.getRouteParameters().get("otherId").isEmpty();
        if (kept.isEmpty() || other.isEmpty() && !choosing) {
            enter.rerouteToError(NotFoundException.class);
        } else if (choosing) {
            choose(kept.get());
        } else {
            compare(kept.get(), other.get());
        }
    }

    private Optional<OrganisationCard> card(BeforeEnterEvent enter, String parameter) {
        return RegistryNavigation.id(enter.getRouteParameters().get(parameter)).flatMap(directory::find);
    }

    private void choose(OrganisationCard kept) {
        OrganisationNamesakes namesakes = new OrganisationNamesakes(
                districts, hit -> goOn(kept.id(), hit.card().id()));
        namesakes.show(directory.similar(kept.details(), kept.id()));
        OrganisationPicker picker = pickers.getObject();
        picker.setLabel(getTranslation("registry.organisation-merge.other"));
        picker.addValueChangeListener(change -> goOn(kept.id(), change.getValue()));
        removeAll();
        add(MergePage.choosing(TEXTS, kept.name(getLocale()), namesakes, picker));
    }

    private void goOn(UUID kept, UUID other) {
        if (other != null) {
            getUI().ifPresent(ui -> ui.navigate(RegistryNavigation.organisationMerge(kept) + "/" + other));
        }
    }

    private void compare(OrganisationCard kept, OrganisationCard other) {
        SideBySide<OrganisationDetails> both = new SideBySide<>(
                new Combination<>(kept.details(), other.details()), "registry.organisation-form", words);
        removeAll();
        add(MergePage.deciding(
                TEXTS,
                kept.name(getLocale()),
                other.name(getLocale()),
                both,
                () -> merges.merge(kept, other, both.result()),
                RegistryNavigation.organisation(kept.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.organisation-merge.title");
    }
}
