package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignKind;
import az.icma.campaigns.CampaignReading;
import az.icma.campaigns.TargetDesk;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CasePageTab;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.Set;

/** Who decides and who sways, and where they stand; those who carry campaigns note that one has moved. */
@Service
class TargetsTab implements CasePageTab {

    private static final Set<Role> NOTE =
            Set.of(Role.CAMPAIGN_MANAGER, Role.CBO_COORDINATOR, Role.COORDINATOR, Role.DIRECTOR);

    private final CampaignReading reading;
    private final TargetDesk desk;
    private final CaseFileService cases;
    private final CurrentUser currentUser;
    private final ObjectProvider<CampaignWords> words;
    private final ObjectProvider<OrganisationPicker> organisations;
    private final Clock clock;

    TargetsTab(
            CampaignReading reading,
            TargetDesk desk,
            CaseFileService cases,
            CurrentUser currentUser,
            ObjectProvider<CampaignWords> words,
            ObjectProvider<OrganisationPicker> organisations,
            Clock clock) {
        this.reading = reading;
        this.desk = desk;
        this.cases = cases;
        this.currentUser = currentUser;
        this.words = words;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "campaigns.tab.targets";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return caseFile.kind().equals(CampaignKind.CODE);
    }

    @Override
    public Component content(CaseFile campaign) {
        Div place = new Div();
        show(campaign, place);
        return place;
    }

    private void show(CaseFile campaign, Div place) {
        TargetList list = new TargetList(reading.targets(campaign.id()), words.getObject());
        if (mayNote(campaign)) {
            list.offerToNote(() -> dialog(campaign, place));
        }
        place.removeAll();
        place.add(list);
    }

    private boolean mayNote(CaseFile campaign) {
        SignedIn reader = currentUser.require();
        return NOTE.stream().anyMatch(reader::has)
                && campaign.status().isRunning()
                && cases.isOpenToWordsOf(campaign, reader);
    }

    private PositionDialog dialog(CaseFile campaign, Div place) {
        return new PositionDialog(
                organisations.getObject().only(OrganisationKind.AUTHORITY),
                Baku.today(clock),
                (authority, influence, position) -> {
                    desk.note(campaign.id(), authority, influence, position);
                    show(campaign, place);
                });
    }
}
