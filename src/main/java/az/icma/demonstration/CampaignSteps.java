package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import az.icma.forms.FormFile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static az.icma.demonstration.UsualSteps.classifies;
import static az.icma.demonstration.UsualSteps.isAnswered;
import static az.icma.demonstration.UsualSteps.isRegistered;
import static az.icma.demonstration.UsualSteps.writes;

/** Steps that most campaigns take in the same way once they run. */
final class CampaignSteps {

    private CampaignSteps() {}

    /** @param means such as {@code byLetter} */
    static Telling chooses(Telling story, String... means) {
        Map<String, Object> chosen = new HashMap<>();
        List.of(means).forEach(one -> chosen.put(one, true));
        chosen.put("actionsReason", "Əvvəlcə ən sadə yol: yazılı müraciət və açıq söhbət.");
        return story.later(1).does(Player.KAMRAN, "Task_ChooseActions", chosen);
    }

    /** Prepared, approved, sent and registered: the authority's period runs. */
    static Telling appeals(Telling story, AdvocacyCampaign campaign, String authority) {
        writes(story, Player.KAMRAN, authority, "APPLICATION", "İcmanın tələbi", campaign.demand());
        return isRegistered(story.later(1), "İH-" + campaign.daysAgo());
    }

    /** @param outcome FULL, PART or NONE */
    static Telling isReplied(Telling story, int daysToReply, String words, String outcome) {
        isAnswered(story.later(daysToReply), words);
        return classifies(story, Player.KAMRAN, outcome);
    }

    /** Words, but none to the demand. */
    static Telling isRepliedFormally(Telling story, int daysToReply) {
        isAnswered(story.later(daysToReply), "Müraciətiniz nəzərə alındı, lazımi tədbirlər görüləcək.");
        return story.does(Player.KAMRAN, "Task_ClassifyReply", Map.of("replyAnswersDemand", "NO"));
    }

    static Telling hears(Telling story, AdvocacyCampaign campaign) {
        return story.does(
                Player.KAMRAN,
                "Task_HoldMeeting",
                reached(
                        story,
                        campaign,
                        "İcra hakimiyyəti ilə dinləmə: sakinlər danışdı, şöbə müdiri cavab verdi.",
                        Map.of("meetingKind", "HEARING")));
    }

    static Telling goesToTheMedia(Telling story, AdvocacyCampaign campaign) {
        return story.does(
                Player.NERMIN,
                "Task_RunMedia",
                reached(
                        story,
                        campaign,
                        "Yerli saytda reportaj, sosial şəbəkədə qısa video.",
                        Map.of("mediaKinds", List.of("NEWS", "SOCIAL"))));
    }

    static Telling goesToTheCouncil(Telling story, AdvocacyCampaign campaign) {
        return story.does(
                Player.KAMRAN,
                "Task_BringToCouncil",
                reached(story, campaign, "İctimai Şura məsələni gündəliyə saldı, tövsiyə vermədi.", Map.of()));
    }

    static Telling handsOverThePetition(Telling story, AdvocacyCampaign campaign) {
        return story.later(1)
                .does(
                        Player.KAMRAN,
                        "Task_HandOverPetition",
                        reached(
                                story,
                                campaign,
                                "İmzalar dəftərxanada qeydə alındı.",
                                Map.of("handoverNumber", "P-" + campaign.daysAgo())));
    }

    private static Map<String, Object> reached(
            Telling story, AdvocacyCampaign campaign, String result, Map<String, Object> besides) {
        int many = 3 + campaign.people() / 100;
        Map<String, Object> told = new HashMap<>(besides);
        told.put("doneOn", story.today());
        told.put("actionDistrict", campaign.district());
        told.put("actionResult", result);
        told.put("reachedWomen18to29", many);
        told.put("reachedWomen30to44", many + 4);
        told.put("reachedWomen60plus", 3);
        told.put("reachedMen18to29", many - 1);
        told.put("reachedMen45to59", many + 2);
        told.put("reachedMen60plus", 5);
        return told;
    }

    static Telling isPromised(Telling story, String office, LocalDate until) {
        return story.later(1)
                .does(
                        Player.KAMRAN,
                        "Task_JudgeResponse",
                        Map.of(
                                "response",
                                "COMMITTED",
                                "responseWords",
                                "İş plana salındı, müddət yazılı bildirildi.",
                                "promisedWhat",
                                "Tələb olunan iş müddətində görüləcək.",
                                "promisedBy",
                                office,
                                "promisedOn",
                                story.today(),
                                "promisedUntil",
                                until));
    }

    static Telling isTurnedDown(Telling story) {
        return story.later(1)
                .does(
                        Player.KAMRAN,
                        "Task_JudgeResponse",
                        Map.of(
                                "response", "REFUSED",
                                "responseWords", "Orqan vəsaitin olmadığını bildirdi və işi mümkün saymadı."));
    }

    static Telling isReportedDone(Telling story) {
        return story.reports(
                Player.KAMRAN,
                "campaigns.deliveryReported",
                Map.of("reportedOn", story.today(), "reportWords", "İcra hakimiyyəti işin bitdiyini bildirdi."));
    }

    /** Somebody of the community goes and looks. */
    static Telling isVerified(Telling story, AdvocacyCampaign campaign, FormFile photo, String delivery) {
        return story.does(
                campaign.coordinator(),
                "Task_VerifyOnSite",
                Map.of(
                        "verifiedOn",
                        story.today(),
                        "delivery",
                        delivery,
                        "verificationPhoto",
                        List.of(photo),
                        "verificationWords",
                        switch (delivery) {
                            case "FULFILLED" -> "Meyarın hər bəndi yerindədir.";
                            case "PARTLY" -> "Yarısı görülüb, qalanı üçün vaxt deyilmir.";
                            default -> "Yerində heç bir iş görülməyib.";
                        }));
    }

    /** The reviews of the weeks that went by. */
    static Telling isReviewed(Telling story) {
        return story.doesAll(
                Player.KAMRAN,
                "Task_ReviewCampaign",
                Map.of(
                        "reviewProgress", "Müraciət orqandadır, icma hər həftə məlumatlandırılır.",
                        "reviewNext", "Cavabı gözləyirik, koordinator kəndə gedir."));
    }

    /** What came of it is written down, judged by somebody else, and told. */
    static Telling isHarvested(Telling story, AdvocacyCampaign campaign, String whatChanged) {
        return story.later(4)
                .does(
                        Player.KAMRAN,
                        "Task_HarvestOutcomes",
                        Map.of(
                                "outcomes",
                                List.of(Map.of(
                                        "whoChanged", "Yerli icra hakimiyyəti",
                                        "whatChanged", whatChanged,
                                        "contribution", "İcma görüşləri, yazılı müraciət və dinləmə.",
                                        "substantiatedBy", "Kənd məktəbinin direktorluğu"))))
                .later(2)
                .does(Player.GUNEL, "Task_ValidateOutcomes", Map.of("validation", "VALID"))
                .later(1)
                .does(
                        Player.NERMIN,
                        "Task_WriteSummary",
                        Map.of(
                                "publicSummary",
                                campaign.problem() + " İcma tələb etdi: " + campaign.demand() + " " + whatChanged));
    }
}
