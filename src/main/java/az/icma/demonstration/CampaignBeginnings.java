package az.icma.demonstration;

import az.icma.campaigns.Campaign;
import az.icma.campaigns.NewCampaign;
import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Campaigns from the proposal to the approved plan: described, talked over, decided on, planned. */
@Component
@Conditional(DemonstrationMode.class)
class CampaignBeginnings {

    private final StoryTeller teller;
    private final StoryRequests requests;
    private final Community community;
    private final Cast cast;

    CampaignBeginnings(StoryTeller teller, StoryRequests requests, Community community, Cast cast) {
        this.teller = teller;
        this.requests = requests;
        this.community = community;
        this.cast = cast;
    }

    /** Proposed and described; so many meetings are planned. */
    Telling proposed(AdvocacyCampaign campaign, int meetings) {
        Telling story = teller.begins(campaign.daysAgo());
        story.proposes(campaign.by(), () -> proposal(campaign));
        return story.later(1)
                .does(
                        Player.KAMRAN,
                        "Task_DescribeProblem",
                        Map.of(
                                "theme", campaign.theme(),
                                "district", campaign.district(),
                                "place", campaign.village(),
                                "problem", campaign.problem(),
                                "evidence", campaign.evidence(),
                                "peopleAffected", campaign.people()))
                .does(
                        Player.KAMRAN,
                        "Task_PlanConsultation",
                        Map.of(
                                "consultationMeetings",
                                meetings,
                                "consultationInvitation",
                                "Elanlar məktəbdə, mağazada və məsciddə; qadınlar üçün ayrıca görüş saatı."));
    }

    private NewCampaign proposal(AdvocacyCampaign campaign) {
        UUID organisation = community.organisationOf(
                Community.place(campaign.organisation()).district());
        return new NewCampaign(
                campaign.by() == Player.KAMRAN ? Campaign.Origin.STAFF : Campaign.Origin.CBO,
                campaign.theme(),
                campaign.district(),
                campaign.village(),
                organisation,
                cast.idOf(Player.KAMRAN),
                null,
                campaign.problem());
    }

    /** A meeting of forty-odd people, half of them women. */
    static Telling meets(Telling story, AdvocacyCampaign campaign, boolean inFavour) {
        int more = campaign.daysAgo() % 7;
        return story.later(5)
                .does(
                        campaign.coordinator(),
                        "Task_HoldMeeting",
                        Map.ofEntries(
                                Map.entry("meetingOn", story.day(-1)),
                                Map.entry("meetingDistrict", campaign.district()),
                                Map.entry("meetingPlace", "Kənd məktəbinin zalı"),
                                Map.entry("women18to29", 4 + more),
                                Map.entry("women30to44", 9),
                                Map.entry("women45to59", 6),
                                Map.entry("men18to29", 5),
                                Map.entry("men30to44", 7 + more),
                                Map.entry("men60plus", 8),
                                Map.entry("supportFor", inFavour ? 34 + more : 9),
                                Map.entry("supportAgainst", inFavour ? 3 : 24),
                                Map.entry(
                                        "meetingWords",
                                        inFavour
                                                ? "Hamı bunu gözləyir; yaşlılar işin yarımçıq qalmasından narahatdır."
                                                : "Satıcılar dayanacağın yerlərini tutacağından ehtiyat edir."),
                                Map.entry("consultationProgress", "NEXT")));
    }

    static Telling isDecided(Telling story, String decision, String reason) {
        return story.later(2).does(Player.SEVDA, "Task_DecideOnGo", Map.of("goDecision", decision, "goReason", reason));
    }

    /** Talked over, decided on, planned: the plan lies with those who approve it. */
    Telling planned(AdvocacyCampaign campaign) {
        Telling story = proposed(campaign, 1);
        isDecided(meets(story, campaign, true), "GO", "İcma istəyir, qadınlar da danışdı, sübut var.");
        analysed(story.later(2), campaign);
        return story.later(2)
                .does(
                        Player.KAMRAN,
                        "Task_WritePlan",
                        Map.of(
                                "objectives",
                                List.of(Map.of(
                                        "objective", campaign.demand(),
                                        "indicator", "Meyar yerində yoxlanılır",
                                        "target", "Tam yerinə yetirilib")),
                                "tactics",
                                List.of("APPEAL", "MEETING"),
                                "campaignLead",
                                cast.idOf(Player.KAMRAN).toString(),
                                "budget",
                                1_500 + campaign.people(),
                                "endsOn",
                                story.day(200),
                                "needsGrant",
                                "NO"));
    }

    private void analysed(Telling story, AdvocacyCampaign campaign) {
        String authority = requests.authority(campaign.authority());
        story.does(
                        Player.KAMRAN,
                        "Task_AnalyseProblem",
                        Map.of(
                                "problemTopic", campaign.topic(),
                                "reach", "DISTRICT",
                                "causes", "Vəsait başqa işlərə yönəldilib, məsul şöbə müəyyən deyil."))
                .does(
                        Player.KAMRAN,
                        "Task_MapPower",
                        Map.of(
                                "targets",
                                List.of(
                                        target(authority, 5, "UNDECIDED", "Qərarı özü verir, hələ söz deməyib."),
                                        target(
                                                requests.authority("ombudsman"),
                                                3,
                                                "LEANS_FOR",
                                                "Oxşar müraciəti dəstəkləyib."))))
                .does(
                        Player.KAMRAN,
                        "Task_SetDemands",
                        Map.of(
                                "demands",
                                List.of(Map.of(
                                        "demandAuthority", authority,
                                        "demandWording", campaign.demand(),
                                        "demandCriterion", campaign.measure(),
                                        "demandWantedBy", story.day(90)))))
                .does(
                        Player.KAMRAN,
                        "Task_AssessRisk",
                        Map.of(
                                "riskLevel", "LOW",
                                "harm", "Danışanların yerli idarədə işləyən qohumları narahat edilə bilər.",
                                "mitigation", "Müraciət təşkilatın adından verilir; koordinator hər həftə zəng edir."))
                .does(Player.ILQAR, "Task_ApproveRisk", Map.of("riskDecision", "APPROVED"));
    }

    private static Map<String, Object> target(String authority, int influence, String position, String reason) {
        return Map.of(
                "targetAuthority", authority,
                "targetInfluence", influence,
                "targetPosition", position,
                "targetReason", reason);
    }

    /** The plan is approved by two, and the work on the demand begins. */
    Telling begun(AdvocacyCampaign campaign) {
        return planned(campaign)
                .later(1)
                .does(Player.SEVDA, "Task_ApprovePlan", Map.of("planDecision", "APPROVED"))
                .later(1)
                .does(Player.ILQAR, "Task_ConfirmPlan", Map.of("planDecision", "APPROVED"));
    }
}
