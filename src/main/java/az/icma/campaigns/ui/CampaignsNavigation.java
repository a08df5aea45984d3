package az.icma.campaigns.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** Where the pages of campaigns stand. */
@Configuration(proxyBeanMethods = false)
public class CampaignsNavigation {

    static final String LIST = "campaigns";
    static final String PROPOSE = "campaigns/new";

    /** The page of one campaign is that of its case file. */
    static String addressOf(UUID caseId) {
        return "cases/" + caseId;
    }

    /** Where a campaign is proposed that is to be a part of another one. */
    static String proposeWithin(UUID parent) {
        return PROPOSE + "?parent=" + parent;
    }

    /** Where a campaign is proposed that this organisation is to carry. */
    static String proposeFor(UUID organisation) {
        return PROPOSE + "?cbo=" + organisation;
    }

    @Bean
    RailEntry campaignsEntry() {
        return new RailEntry(
                RailEntry.Section.WORK, "campaigns.list.title", CampaignsView.class, VaadinIcon.MEGAPHONE, 25);
    }
}
