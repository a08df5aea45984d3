package az.icma.campaigns.ui;

import az.icma.casefile.CaseFile;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/** Ways to matters that the reader may open: number and title, no name. */
class CaseLinks extends UnorderedList {

    CaseLinks(List<CaseFile> files, CampaignWords words) {
        addClassName("icma-rows");
        files.forEach(file -> add(new ListItem(link(file, words))));
    }

    private static Anchor link(CaseFile file, CampaignWords words) {
        String title = words.registry()
                .title(
                        file.theme().orElse(null),
                        file.district().orElse(null),
                        file.place().orElse(null));
        return new Anchor(
                CampaignsNavigation.addressOf(file.id()),
                file.number().map(number -> number + " · ").orElse("") + title);
    }
}
