package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignKind;
import az.icma.campaigns.PetitionDesk;
import az.icma.campaigns.SignatureDesk;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CasePageTab;
import az.icma.registry.DistrictDirectory;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.Set;

/** Who supports a campaign: numbers for everybody who sees it, names for those who enter them. */
@Service
class SupportersTab implements CasePageTab {

    private static final Set<Role> ENTER =
            Set.of(Role.REGISTRAR, Role.CAMPAIGN_MANAGER, Role.CBO_COORDINATOR, Role.COORDINATOR, Role.DIRECTOR);

    private static final Set<Role> OPEN =
            Set.of(Role.CAMPAIGN_MANAGER, Role.CBO_COORDINATOR, Role.COORDINATOR, Role.DIRECTOR);

    private final SignatureDesk desk;
    private final PetitionDesk petitions;
    private final CaseFileService cases;
    private final DistrictDirectory districts;
    private final CurrentUser currentUser;
    private final ObjectProvider<CampaignWords> words;
    private final Clock clock;

    SupportersTab(
            SignatureDesk desk,
            PetitionDesk petitions,
            CaseFileService cases,
            DistrictDirectory districts,
            CurrentUser currentUser,
            ObjectProvider<CampaignWords> words,
            Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.cases = cases;
        this.districts = districts;
        this.currentUser = currentUser;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "campaigns.tab.supporters";
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return caseFile.kind().equals(CampaignKind.CODE);
    }

    @Override
    public Component content(CaseFile caseFile) {
        SignedIn reader = currentUser.require();
        Supporters.Access access = ENTER.stream().noneMatch(reader::has)
                ? Supporters.Access.NUMBERS
                : caseFile.status().isRunning() && cases.isOpenToWordsOf(caseFile, reader)
                        ? Supporters.Access.ENTER
                        : Supporters.Access.NAMES;
        CampaignWords said = words.getObject();
        boolean opens = access == Supporters.Access.ENTER && OPEN.stream().anyMatch(reader::has);
        return new Div(
                new PetitionList(caseFile.id(), petitions, opens, said),
                new Supporters(caseFile.id(), desk, access, said, districts.all(), clock));
    }
}
