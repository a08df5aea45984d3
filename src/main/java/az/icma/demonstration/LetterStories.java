package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static az.icma.demonstration.UsualSteps.assesses;
import static az.icma.demonstration.UsualSteps.classifies;
import static az.icma.demonstration.UsualSteps.consents;
import static az.icma.demonstration.UsualSteps.isAnswered;
import static az.icma.demonstration.UsualSteps.isHeard;
import static az.icma.demonstration.UsualSteps.isRegistered;
import static az.icma.demonstration.UsualSteps.isTakenOn;
import static az.icma.demonstration.UsualSteps.plansAppeal;
import static az.icma.demonstration.UsualSteps.states;
import static az.icma.demonstration.UsualSteps.writes;

/** Cases that go to an authority: one answered, one met with silence, one still waiting. */
@Component
@Conditional(DemonstrationMode.class)
class LetterStories {

    private final StoryTeller teller;
    private final StoryRequests requests;
    private final Cast cast;

    LetterStories(StoryTeller teller, StoryRequests requests, Cast cast) {
        this.teller = teller;
        this.requests = requests;
        this.cast = cast;
    }

    void pensionResolved(List<UUID> people) {
        Telling story = teller.begins(75);
        story.receives(
                Player.AYTEN,
                () -> requests.request(
                        people.get(0), 0, "pension", "Pensiyam səhv hesablanıb, Fond şifahi rədd edir."));
        consents(story);
        states(story, "pension", "Əmək stajının 11 ili nəzərə alınmayıb, arxiv arayışı var.", "LOW");
        isTakenOn(story, "Sənədlər tamdır, imkanı azdır.", cast.idOf(Player.NIGAR), Player.NIGAR);
        plansAppeal(story, Player.NIGAR, "Pensiyanın arxiv arayışına əsasən yenidən hesablanması.");
        writes(
                story,
                Player.NIGAR,
                requests.authority("social-fund"),
                "COMPLAINT",
                "Pensiyanın yenidən hesablanması",
                "11 illik stajı nəzərə alıb pensiyanı təyin edildiyi gündən yenidən hesablayın.");
        isRegistered(story.later(2), "DSMF-18-2231");
        isAnswered(story.later(11), "Staj nəzərə alındı, fərq növbəti ödənişlə veriləcək.");
        classifies(story, Player.NIGAR, "FULL");
        assesses(story.later(2), Player.NIGAR, "ACHIEVED", "Tələb tam yerinə yetirildi.");
        isHeard(story.later(3), "Sağ olun, pulum artıq gəlib.", "VERY", "RESOLVED");
        story.untilToday();
    }

    void waterWithoutReply(List<UUID> people) {
        Telling story = teller.begins(60);
        story.receives(
                Player.LALE,
                () -> requests.throughOrganisation(
                        people.get(3),
                        3,
                        "utilities",
                        "Küçəyə altı aydır içməli su verilmir, icra hakimiyyəti cavab vermir."));
        consents(story);
        states(story, "environment", "42 ailə su maşını ilə su alır; üç şifahi müraciət qalıb.", "LOW");
        isTakenOn(story, "İcma problemi, sonradan kampaniyaya çevrilə bilər.", cast.idOf(Player.ELCHIN), Player.ELCHIN);
        plansAppeal(story.later(2), Player.ELCHIN, "Su təchizatının bərpası və yazılı cavab.");
        writes(
                story,
                Player.ELCHIN,
                requests.authority("executive-imishli"),
                "APPLICATION",
                "İçməli su təchizatı",
                "Küçənin su xəttini bərpa edin və görülən iş barədə yazılı məlumat verin.");
        isRegistered(story.later(1), "İRİH-904");
        story.later(17)
                .does(
                        Player.ELCHIN,
                        "Task_SendReminder",
                        Map.of("reminderSentOn", story.today(), "reminderChannel", "PORTAL"));
        story.untilToday();
    }

    void roadAwaitsReply(List<UUID> people) {
        Telling story = teller.begins(11);
        story.receives(
                Player.LALE,
                () -> requests.throughOrganisation(
                        people.get(10), 2, "roads", "Məktəbə gedən yol dağılıb, uşaqlar yağışda keçə bilmir."));
        consents(story);
        states(story, "roads", "Bələdiyyə və icra hakimiyyəti bir-birinə yönləndirir.", "LOW");
        isTakenOn(story, "Uşaqların təhlükəsizliyi.", cast.idOf(Player.NIGAR), Player.NIGAR);
        plansAppeal(story.later(1), Player.NIGAR, "Yolun təmiri üçün yazılı öhdəlik.");
        writes(
                story,
                Player.NIGAR,
                requests.authority("executive-sheki"),
                "APPLICATION",
                "Məktəb yolunun təmiri",
                "Yolun təmir müddətini yazılı bildirin.");
        isRegistered(story.later(1), "ŞRİH-1187");
        story.untilToday();
    }
}
