package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static az.icma.demonstration.UsualSteps.answersAdvice;
import static az.icma.demonstration.UsualSteps.consents;
import static az.icma.demonstration.UsualSteps.goesTo;
import static az.icma.demonstration.UsualSteps.isDecided;
import static az.icma.demonstration.UsualSteps.isRefused;
import static az.icma.demonstration.UsualSteps.isTaken;
import static az.icma.demonstration.UsualSteps.states;

/** Cases that end, or stand, before any letter is written. */
@Component
@Conditional(DemonstrationMode.class)
class ShortStories {

    private final StoryTeller teller;
    private final StoryRequests requests;
    private final Cast cast;

    ShortStories(StoryTeller teller, StoryRequests requests, Cast cast) {
        this.teller = teller;
        this.requests = requests;
        this.cast = cast;
    }

    void adviceOnDismissal(List<UUID> people) {
        Telling story = teller.begins(45);
        story.receives(
                Player.AYTEN,
                () -> requests.request(people.get(5), 5, "labour", "İşdən çıxarmaq istəyirlər, nə edim?"));
        consents(story);
        states(story, "labour", "Hələ əmr yoxdur; əmək müqaviləsi yazılıdır.", "MIDDLE");
        isDecided(story.later(1), "ADVICE", "Mübahisə başlamayıb, məsləhət kifayətdir.");
        answersAdvice(
                story.later(1),
                Player.ELCHIN,
                "Əmr yazılı verilməyincə ərizə yazmamaq; əmr gəlsə, bir ay ərzində məhkəməyə müraciət.");
        story.untilToday();
    }

    void debtRefused(List<UUID> people) {
        Telling story = teller.begins(40);
        story.receives(Player.AYTEN, () -> requests.request(people.get(8), 0, "civil", "Tanışım borcu qaytarmır."));
        consents(story);
        states(story, "civil", "Yazılı müqavilə yoxdur, məbləğ 300 manat.", "ENOUGH");
        isDecided(story.later(2), "REFUSE", "Təşkilatın fəaliyyət mövzusu deyil, imkanı kifayət edir.");
        isRefused(story, "Şəxsi borc mübahisəsi fəaliyyət istiqamətlərimizə aid deyil.", List.of("BAR", "HOTLINE"));
        story.untilToday();
    }

    void defenceReferred(List<UUID> people) {
        Telling story = teller.begins(38);
        story.receives(
                Player.AYTEN,
                () -> requests.request(people.get(11), 2, "criminal", "Məni istintaqa çağırıblar, vəkil lazımdır."));
        consents(story);
        states(story, "criminal", "Cinayət işi başlanıb, şəxs şübhəli kimi çağırılıb.", "NONE");
        isDecided(story.later(1), "REFER", "Cinayət işində müdafiəni yalnız vəkil aparır.");
        story.does(
                Player.SEVDA,
                "Task_WriteReferral",
                Map.of(
                        "referredTo", "Vəkillər Kollegiyası, dövlət hesabına hüquqi yardım",
                        "referredAddress", "Bakı, 012 594 14 65, iş günləri 9:00–18:00",
                        "referralReason", "Müdafiəçi vəkil dövlət hesabına təyin olunur, müraciət pulsuzdur."));
        story.untilToday();
    }

    void landWithdrawn(List<UUID> people) {
        Telling story = teller.begins(36);
        story.receives(
                Player.AYTEN,
                () -> requests.request(people.get(7), 7, "land", "Həyətyanı torpağın sərhədini dəyişiblər."));
        consents(story);
        states(story, "land", "Kadastr planı ilə hasar uyğun gəlmir.", "LOW");
        isDecided(story.later(1), "ACCEPT", "Sənəd var, əhali qrupu həssasdır.");
        goesTo(story, cast.idOf(Player.ELCHIN));
        isTaken(story.later(1), Player.ELCHIN);
        story.later(2)
                .reports(
                        Player.AYTEN,
                        "legalaid.clientWithdrew",
                        Map.of(
                                "withdrawnOn",
                                story.today(),
                                "withdrawalReason",
                                "Qonşu ilə barışdıq, işi davam etdirmək istəmirəm."));
        story.untilToday();
    }

    void openedByMistake(List<UUID> people) {
        Telling story = teller.begins(15);
        story.receives(
                Player.AYTEN,
                () -> requests.request(people.get(12), 4, "disability", "Müavinət (ikinci dəfə yazılıb)."));
        story.reports(
                Player.SEVDA,
                "legalaid.openedByMistake",
                Map.of("mistakeKind", "DUPLICATE", "mistakeReason", "Eyni müraciət artıq qeydə alınıb."));
        story.untilToday();
    }

    void withoutConsent(List<UUID> people) {
        Telling story = teller.begins(3);
        story.receives(Player.AYTEN, () -> requests.request(people.get(19), 3, "family", "Aliment barədə soruşur."));
        story.does(
                Player.AYTEN,
                "Task_RecordConsent",
                Map.of("consent", "NO", "noConsentReason", "Adının yazılmasını istəmir."));
        story.untilToday();
    }

    void justCalled(List<UUID> people) {
        Telling story = teller.begins(1);
        story.receives(
                Player.AYTEN,
                () -> requests.request(
                        people.get(25), 1, "environment", "Zavodun tüstüsü kəndə gəlir, uşaqlar xəstələnir."));
        story.untilToday();
    }
}
