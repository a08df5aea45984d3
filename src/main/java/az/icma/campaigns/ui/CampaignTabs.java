package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignEvidence;
import az.icma.campaigns.CampaignReading;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CasePageTab;
import az.icma.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a campaign has on its page beside what any matter has. */
@Configuration(proxyBeanMethods = false)
class CampaignTabs {

    private final CampaignReading reading;
    private final ObjectProvider<CampaignWords> words;

    CampaignTabs(CampaignReading reading, ObjectProvider<CampaignWords> words) {
        this.reading = reading;
        this.words = words;
    }

    @Bean
    CasePageTab campaignTab(CaseFileService cases, CampaignEvidence evidence, CurrentUser currentUser) {
        return new CampaignTab(
                "campaigns.tab.campaign",
                40,
                (file, said) -> new CampaignFacts(
                        reading.find(file.id()).orElseThrow(),
                        evidence.of(file.id()),
                        reading.meetings(file.id()),
                        new Kinship(file, reading, cases, currentUser.require(), said),
                        said),
                words::getObject);
    }

    @Bean
    CasePageTab demandsTab() {
        return new CampaignTab(
                "campaigns.tab.demands",
                41,
                (file, said) -> new DemandBoard(reading.demands(file.id()), said),
                words::getObject);
    }

    @Bean
    CasePageTab actionsTab() {
        return new CampaignTab(
                "campaigns.tab.actions",
                43,
                (file, said) -> new ActionList(reading.actions(file.id()), said),
                words::getObject);
    }

    @Bean
    CasePageTab outcomeTab() {
        return new CampaignTab(
                "campaigns.tab.outcome",
                45,
                (file, said) ->
                        new OutcomeList(reading.find(file.id()).orElseThrow(), reading.outcomes(file.id()), said),
                words::getObject);
    }
}
