package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

import static az.icma.demonstration.CampaignSteps.appeals;
import static az.icma.demonstration.CampaignSteps.chooses;
import static az.icma.demonstration.CampaignSteps.isReplied;
import static az.icma.demonstration.CampaignSteps.isReviewed;
import static az.icma.demonstration.UsualSteps.isRegistered;

/** Letters of campaigns: answered, met with silence, or to several authorities at once. */
@Component
@Conditional(DemonstrationMode.class)
class CampaignLetters {

    private final StoryRequests requests;

    CampaignLetters(StoryRequests requests) {
        this.requests = requests;
    }

    /** The authority's period runs. */
    Telling goesOut(Telling story, AdvocacyCampaign campaign) {
        return appeals(story.later(1), campaign, requests.authority(campaign.authority()));
    }

    /** Late, reminded, very late: the same goes to the Ombudsman, whose period runs. */
    Telling isNotAnswered(Telling begun, AdvocacyCampaign campaign) {
        Telling story = chooses(begun, "byLetter");
        goesOut(story, campaign);
        story.later(17)
                .does(
                        Player.KAMRAN,
                        "Task_SendReminder",
                        Map.of("reminderSentOn", story.today(), "reminderChannel", "PORTAL"));
        isReviewed(story.later(60))
                .does(
                        Player.KAMRAN,
                        "Task_ChooseNextRemedy",
                        Map.of(
                                "nextRemedy",
                                "OMBUDSMAN",
                                "nextRemedyReason",
                                "Xatırlatmaya da cavab gəlmədi, icma gözləməkdən yorulub."));
        isReviewed(story.later(25));
        return appeals(story, campaign, requests.authority("ombudsman"));
    }

    /** One letter to three authorities; the first has answered, the others have time. */
    Telling goToThree(Telling begun, AdvocacyCampaign campaign) {
        Telling story = chooses(begun, "byLetter");
        story.later(9)
                .does(
                        Player.KAMRAN,
                        "Task_PrepareAppeal",
                        Map.of(
                                "appealAuthority",
                                requests.authority(campaign.authority()),
                                "appealOtherAuthorities",
                                List.of(requests.authority("roads-agency"), requests.authority("min-emergency")),
                                "appealKind",
                                "APPLICATION",
                                "appealChannel",
                                "PORTAL",
                                "appealSubject",
                                "Körpünün bərpası",
                                "appealDemand",
                                campaign.demand(),
                                "appealContains",
                                List.of("FULL_NAME", "ADDRESS", "SIGNATURE")))
                .does(Player.SEVDA, "Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"))
                .later(1)
                .doesAll(
                        Player.RAUF,
                        "Task_SendAppeal",
                        Map.of("appealChannel", "PORTAL", "sentOn", story.today(), "sendingReference", "MP-61"))
                .later(1);
        for (String number : List.of("A-118", "A-119", "A-120")) {
            isRegistered(story, number);
        }
        return isReplied(story, 6, "Körpü layihəyə salınıb, müddət ayın sonunda bildiriləcək.", "PART");
    }

    /** A second demand of the same authority comes up while the first is pressed. */
    void isAskedBesides(Telling story, AdvocacyCampaign campaign, String wording, String criterion) {
        story.reports(
                Player.KAMRAN,
                "campaigns.demandAdded",
                Map.of(
                        "demandAuthority", requests.authority(campaign.authority()),
                        "demandWording", wording,
                        "demandCriterion", criterion));
    }
}
