package az.icma.campaigns.ui;

import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.RegistryPageSection;
import az.icma.security.CurrentUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;

/** On the page of a community-based organisation: the way to a campaign that it carries, for those who may propose one. */
@Service
class CampaignsOfOrganisation implements RegistryPageSection {

    private final OrganisationDirectory organisations;
    private final CurrentUser currentUser;

    CampaignsOfOrganisation(OrganisationDirectory organisations, CurrentUser currentUser) {
        this.organisations = organisations;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(UUID id) {
        return currentUser.get().filter(Proposing::isOpenTo).isPresent() && isOfACommunity(id)
                ? Optional.of(section(id))
                : Optional.empty();
    }

    private boolean isOfACommunity(UUID id) {
        return organisations
                .find(id)
                .filter(known -> known.kind() == OrganisationKind.CBO)
                .isPresent();
    }

    private static Section section(UUID id) {
        Section section = new Section(
                new H2(UI.getCurrent().getTranslation("campaigns.list.title")),
                Proposing.link(CampaignsNavigation.proposeFor(id)));
        section.addClassName("icma-section");
        return section;
    }
}
