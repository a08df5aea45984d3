package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import static az.icma.demonstration.CampaignSteps.chooses;
import static az.icma.demonstration.CampaignSteps.goesToTheCouncil;
import static az.icma.demonstration.CampaignSteps.goesToTheMedia;
import static az.icma.demonstration.CampaignSteps.handsOverThePetition;
import static az.icma.demonstration.CampaignSteps.hears;
import static az.icma.demonstration.CampaignSteps.isHarvested;
import static az.icma.demonstration.CampaignSteps.isPromised;
import static az.icma.demonstration.CampaignSteps.isReplied;
import static az.icma.demonstration.CampaignSteps.isRepliedFormally;
import static az.icma.demonstration.CampaignSteps.isReportedDone;
import static az.icma.demonstration.CampaignSteps.isReviewed;
import static az.icma.demonstration.CampaignSteps.isTurnedDown;
import static az.icma.demonstration.CampaignSteps.isVerified;

/** Fourteen campaigns of seven organisations over three years, each on a way of its own. */
@Component
@Conditional(DemonstrationMode.class)
class CampaignStories {

    private static final String OFFICE = "İcra hakimiyyətinin mənzil-kommunal şöbəsi";

    private final CampaignBeginnings beginnings;
    private final CampaignLetters letters;
    private final StorySupporters supporters;
    private final StoryPhotos photos;

    CampaignStories(
            CampaignBeginnings beginnings, CampaignLetters letters, StorySupporters supporters, StoryPhotos photos) {
        this.beginnings = beginnings;
        this.letters = letters;
        this.supporters = supporters;
        this.photos = photos;
    }

    Stream<CaseStory> all() {
        return AdvocacyCampaign.all().stream()
                .map(campaign ->
                        new CaseStory(campaign.name(), people -> told(campaign).untilToday()));
    }

    private Telling told(AdvocacyCampaign campaign) {
        return switch (campaign.course()) {
            case KEPT -> kept(campaign);
            case BROKEN -> broken(campaign);
            case REFUSED -> refused(campaign);
            case POSTPONED ->
                CampaignBeginnings.isDecided(
                        CampaignBeginnings.meets(beginnings.proposed(campaign, 1), campaign, false),
                        "POSTPONE",
                        "Satıcıların yarıdan çoxu əleyhinədir; yaza qədər yenidən danışılır.");
            case LEGAL_AID -> handedToLawyers(campaign);
            case SILENT -> letters.isNotAnswered(beginnings.begun(campaign), campaign);
            case PETITION -> collecting(campaign);
            case PROMISED -> promised(campaign);
            case WAITING -> letters.goToThree(beginnings.begun(campaign), campaign);
            case PLANNING -> beginnings.planned(campaign);
            case CONSULTING -> CampaignBeginnings.meets(beginnings.proposed(campaign, 2), campaign, true);
        };
    }

    /** A letter and a hearing; the authority answers and promises. */
    private Telling negotiated(AdvocacyCampaign campaign, int daysUntil) {
        Telling story = chooses(beginnings.begun(campaign), "byLetter", "byMeeting");
        letters.goesOut(story, campaign);
        hears(story.later(3), campaign);
        isReplied(story, 5, "Təklif əsaslıdır, iş plana salınır.", "PART");
        return isPromised(story, OFFICE, story.day(daysUntil));
    }

    private Telling kept(AdvocacyCampaign campaign) {
        Telling story = negotiated(campaign, 35);
        isReportedDone(story.later(31));
        verified(story.later(2), campaign, "FULFILLED");
        return isHarvested(story, campaign, "İş görüldü: " + campaign.measure());
    }

    private Telling verified(Telling story, AdvocacyCampaign campaign, String delivery) {
        boolean done = !"BROKEN".equals(delivery);
        return isVerified(story, campaign, photos.take(campaign.coordinator(), done), delivery);
    }

    private Telling broken(AdvocacyCampaign campaign) {
        Telling story = negotiated(campaign, 30);
        verified(story.later(32), campaign, "BROKEN");
        story.does(
                Player.KAMRAN,
                "Task_DecideOnShortfall",
                Map.of(
                        "shortfallDecision",
                        "LETTER",
                        "shortfallReason",
                        "İcma sözün yazılı xatırladılmasını istəyir."));
        letters.goesOut(story, campaign);
        isRepliedFormally(story, 9);
        story.later(2)
                .does(
                        Player.KAMRAN,
                        "Task_DecideOnShortfall",
                        Map.of(
                                "shortfallDecision",
                                "LEGAL_AID",
                                "legalAidTopic",
                                "environment",
                                "legalAidWords",
                                "Suyu çirklənən ailə məhkəməyə müraciət etmək istəyir.",
                                "shortfallReason",
                                "Danışıq tükənib, icma məhkəmə yolunu seçir."));
        return isHarvested(story, campaign, "Vəd yerinə yetirilmədi, amma məsələ məhkəməyə çatdı.");
    }

    private Telling refused(AdvocacyCampaign campaign) {
        Telling story = chooses(beginnings.begun(campaign), "byLetter");
        letters.goesOut(story, campaign);
        isReplied(story, 12, "Binanın başqa təyinatı yoxdur, vəsait nəzərdə tutulmayıb.", "NONE");
        decidesAfterRefusal(isTurnedDown(story), "CHANGE_TACTIC", "Məktub kifayət etmir: imza və media.");
        chooses(story, "byPetition", "byMedia");
        opensPetition(story, campaign, 24, story.day(40));
        supporters.sign(story.later(6), campaign, 24);
        goesToTheMedia(story.later(2), campaign);
        handsOverThePetition(story, campaign);
        isPromised(story.later(6), OFFICE, story.day(20));
        verified(story.later(22), campaign, "PARTLY");
        story.does(
                Player.KAMRAN,
                "Task_DecideOnShortfall",
                Map.of("shortfallDecision", "ACCEPT", "shortfallReason", "Zal açıldı, gənclər bunu qələbə sayır."));
        return isHarvested(story, campaign, "Zal həftədə üç gün açıqdır.");
    }

    /** One demand goes to the lawyers, another one goes on. */
    private Telling handedToLawyers(AdvocacyCampaign campaign) {
        Telling story = chooses(beginnings.begun(campaign), "byMeeting", "byCouncil");
        goesToTheCouncil(hears(story.later(4), campaign), campaign);
        isTurnedDown(story.later(10));
        letters.isAskedBesides(
                story, campaign, "Arxın təmizlənməsinə bu mövsüm başlansın.", "Arxın üç kilometri lildən təmizlənib.");
        story.later(2)
                .does(
                        Player.SEVDA,
                        "Task_DecideAfterRefusal",
                        Map.of(
                                "afterRefusal", "LEGAL_AID",
                                "legalAidTopic", "administrative",
                                "legalAidWords", "Məhsulunu itirən təsərrüfat imtinadan şikayət etmək istəyir.",
                                "refusalReason", "İmtina yazılıdır və əsaslandırılmayıb: hüquqşünas baxsın."));
        isReviewed(story.later(70));
        chooses(story, "byLetter");
        letters.goesOut(story, campaign);
        isReplied(story, 11, "Müraciət öyrənilir, nəticə barədə məlumat veriləcək.", "PART");
        return story;
    }

    private Telling collecting(AdvocacyCampaign campaign) {
        Telling story = chooses(beginnings.begun(campaign), "byPetition", "byMedia");
        opensPetition(story, campaign, 500, story.day(130));
        goesToTheMedia(story.later(4), campaign);
        supporters.sign(story.later(20), campaign, 48);
        return isReviewed(story.later(45));
    }

    private Telling promised(AdvocacyCampaign campaign) {
        Telling story = negotiated(campaign, 30);
        isReviewed(story.later(20));
        return story.reports(
                Player.KONUL,
                "campaigns.promiseMoved",
                Map.of("newPromisedUntil", story.day(70), "movedWhy", "Avtobus alınması yeni ilin büdcəsinə salınıb."));
    }

    private static void opensPetition(Telling story, AdvocacyCampaign campaign, int goal, LocalDate ends) {
        story.later(1)
                .does(
                        Player.KAMRAN,
                        "Task_OpenPetition",
                        Map.of("petitionText", campaign.demand(), "petitionGoal", goal, "petitionEnds", ends));
    }

    private static void decidesAfterRefusal(Telling story, String decision, String reason) {
        story.later(2)
                .does(
                        Player.SEVDA,
                        "Task_DecideAfterRefusal",
                        Map.of("afterRefusal", decision, "refusalReason", reason));
    }
}
