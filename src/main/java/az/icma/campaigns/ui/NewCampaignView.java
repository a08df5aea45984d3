package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignBoard;
import az.icma.campaigns.CampaignDesk;
import az.icma.campaigns.NewCampaign;
import az.icma.casefile.CaseFilter;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.ThemeDirectory;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Proposing a campaign, also for an organisation or as a part of another one, as the address says. */
@Route(CampaignsNavigation.PROPOSE)
@RolesAllowed({"CAMPAIGN_MANAGER", "CBO_COORDINATOR", "COORDINATOR", "DIRECTOR"})
class NewCampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignDesk desk;
    private final ProposalForm form;
    private final Span refusal = new Span();
    private final Button send = new Button();

    NewCampaignView(
            CampaignDesk desk,
            CampaignBoard board,
            CampaignWords words,
            CurrentUser currentUser,
            StaffDirectory staff,
            ThemeDirectory themes,
            DistrictDirectory districts,
            ObjectProvider<OrganisationPicker> organisations) {
        this.desk = desk;
        SignedIn proposer = currentUser.require();
        form = new ProposalForm(
                themes.themes(),
                districts.all(),
                organisations.getObject(),
                staff.withAnyOf(Role.CAMPAIGN_MANAGER),
                board.rows(proposer, CaseFilter.ALL.running()),
                words);
        form.begin(proposer);
        addClassNames("icma-page", "icma-new-campaign");
        add(new PageHeader(getPageTitle()).about(getTranslation("campaigns.propose.about")), form, footer());
    }

    private Component footer() {
        send.setText(getTranslation("campaigns.propose.send"));
        send.setId("send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        refusal.addClassName("icma-new-request__refusal");
        refusal.getElement().setAttribute("role", "alert");
        Div footer = new Div(refusal, send);
        footer.addClassName("icma-new-request__footer");
        return footer;
    }

    /** What is refused is said where the button was pressed. */
    private void send() {
        refusal.setText("");
        try {
            form.read()
                    .ifPresentOrElse(
                            this::propose, () -> refusal.setText(getTranslation("campaigns.refused.incomplete")));
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.textKey(), refused.details()));
        } finally {
            send.setEnabled(true);
        }
    }

    private void propose(NewCampaign proposal) {
        UUID id = desk.propose(proposal);
        Notices.success("campaigns.propose.done");
        getUI().ifPresent(ui -> ui.navigate(CampaignsNavigation.addressOf(id)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        QueryParameters asked = enter.getLocation().getQueryParameters();
        id(asked, "cbo").ifPresent(form::carriedBy);
        id(asked, "parent").ifPresent(form::partOf);
    }

    /** What is not an id was not meant for us. */
    private static Optional<UUID> id(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaigns.propose.title");
    }
}
