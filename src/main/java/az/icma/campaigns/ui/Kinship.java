package az.icma.campaigns.ui;

import az.icma.campaigns.Campaign;
import az.icma.campaigns.CampaignReading;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.security.SignedIn;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of which campaign this one is a part, and which are parts of it, as far as the reader may see them. */
class Kinship extends Div {

    private final CaseFileService cases;
    private final SignedIn reader;
    private final CampaignWords words;

    Kinship(CaseFile file, CampaignReading reading, CaseFileService cases, SignedIn reader, CampaignWords words) {
        this.cases = cases;
        this.reader = reader;
        this.words = words;
        List<CaseFile> parents =
                reading.find(file.id()).flatMap(told -> told.campaign().parentId()).flatMap(this::visible).stream()
                        .toList();
        list("campaigns.facts.parent", parents);
        list(
                "campaigns.facts.parts",
                reading.partsOf(file.id()).stream()
                        .map(Campaign::id)
                        .flatMap(id -> visible(id).stream())
                        .toList());
        if (Proposing.isOpenTo(reader) && file.status() != CaseFile.Status.CLOSED) {
            Anchor propose = new Anchor(
                    CampaignsNavigation.proposeWithin(file.id()), getTranslation("campaigns.facts.propose-part"));
            propose.getElement().setAttribute("router-link", true);
            add(propose);
        }
    }

    private Optional<CaseFile> visible(UUID id) {
        return cases.visible(id, reader);
    }

    private void list(String titleKey, List<CaseFile> files) {
        if (!files.isEmpty()) {
            add(new H3(getTranslation(titleKey)), new CaseLinks(files, words));
        }
    }
}
