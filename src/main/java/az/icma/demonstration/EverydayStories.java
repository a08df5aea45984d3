package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static az.icma.demonstration.UsualSteps.answersAdvice;
import static az.icma.demonstration.UsualSteps.assesses;
import static az.icma.demonstration.UsualSteps.classifies;
import static az.icma.demonstration.UsualSteps.consents;
import static az.icma.demonstration.UsualSteps.goesTo;
import static az.icma.demonstration.UsualSteps.isAnswered;
import static az.icma.demonstration.UsualSteps.isDecided;
import static az.icma.demonstration.UsualSteps.isHeard;
import static az.icma.demonstration.UsualSteps.isRefused;
import static az.icma.demonstration.UsualSteps.isRegistered;
import static az.icma.demonstration.UsualSteps.isTaken;
import static az.icma.demonstration.UsualSteps.plansAppeal;
import static az.icma.demonstration.UsualSteps.plansTalks;
import static az.icma.demonstration.UsualSteps.states;
import static az.icma.demonstration.UsualSteps.writes;

/** The work of a year and a half that is over: what evaluators look back on. */
@Component
@Conditional(DemonstrationMode.class)
class EverydayStories {

    private static final List<String> EXECUTIVES = List.of(
            "executive-ganja",
            "executive-goychay",
            "executive-sheki",
            "executive-imishli",
            "executive-lankaran",
            "executive-kurdamir",
            "executive-astara",
            "executive-shamkir");

    private final StoryTeller teller;
    private final StoryRequests requests;
    private final Cast cast;

    EverydayStories(StoryTeller teller, StoryRequests requests, Cast cast) {
        this.teller = teller;
        this.requests = requests;
        this.cast = cast;
    }

    Stream<CaseStory> all() {
        return EverydayCase.all().stream()
                .map(everyday -> new CaseStory(everyday.name(), people -> tell(everyday, people)));
    }

    private void tell(EverydayCase everyday, List<UUID> people) {
        Telling story = teller.begins(everyday.daysAgo());
        receive(story, everyday, people.get(everyday.person()));
        switch (everyday.course()) {
            case NO_CONSENT ->
                story.does(
                        Player.AYTEN,
                        "Task_RecordConsent",
                        Map.of("consent", "NO", "noConsentReason", "Adının heç yerdə yazılmasını istəmir."));
            case ADVICE -> {
                comesToDecision(story, everyday, "ADVICE");
                answersAdvice(
                        story.later(1),
                        everyday.lawyer(),
                        "Hansı sənədin kimə və hansı müddətdə verildiyi izah edildi.");
            }
            case REFUSED -> {
                comesToDecision(story, everyday, "REFUSE");
                isRefused(story, "Mövzu fəaliyyət istiqamətlərimizə aid deyil.", List.of("BAR"));
            }
            case DIRECT -> {
                isUnderWay(story, everyday);
                plansTalks(
                        story.later(1),
                        everyday.lawyer(),
                        "Təhlükənin aradan qaldırılması",
                        "Qurumlarla danışıq, ailə ilə görüş.");
                isHeard(story.later(6), "Məsələ danışıqla həll olundu.", "SATISFIED", "RESOLVED");
            }
            case RESOLVED -> {
                goesToAuthority(story, everyday, 7 + everyday.person() % 6);
                ends(story, everyday, new End("FULL", "ACHIEVED", "VERY", "RESOLVED"));
            }
            case PARTLY -> {
                goesToAuthority(story, everyday, 9 + everyday.person() % 4);
                ends(story, everyday, new End("PART", "PARTLY", "SATISFIED", "PARTLY_RESOLVED"));
            }
            case UNRESOLVED -> {
                goesToAuthority(story, everyday, 12);
                ends(story, everyday, new End("NONE", "NOT_ACHIEVED", "DISSATISFIED", "NOT_RESOLVED"));
            }
            case LATE -> {
                goesToAuthority(story, everyday, 17);
                ends(story, everyday, new End("FULL", "ACHIEVED", "NEITHER", "RESOLVED"));
            }
        }
        story.untilToday();
    }

    /** Every third comes through the organisation of the place. */
    private void receive(Telling story, EverydayCase everyday, UUID person) {
        boolean throughOrganisation = everyday.person() % 3 == 0;
        story.receives(
                throughOrganisation ? Player.LALE : Player.AYTEN,
                () -> throughOrganisation
                        ? requests.throughOrganisation(person, everyday.place(), everyday.topic(), everyday.words())
                        : requests.request(person, everyday.place(), everyday.topic(), everyday.words()));
    }

    private static void comesToDecision(Telling story, EverydayCase everyday, String decision) {
        consents(story);
        states(story, everyday.topic(), everyday.facts(), everyday.person() % 2 == 0 ? "LOW" : "NONE");
        isDecided(story.later(1 + everyday.person() % 3), decision, "Koordinatorun qərarı: sənədlərə baxıldı.");
    }

    private void isUnderWay(Telling story, EverydayCase everyday) {
        comesToDecision(story, everyday, "ACCEPT");
        goesTo(story, cast.idOf(everyday.lawyer()));
        isTaken(story.later(1), everyday.lawyer());
    }

    /** @param daysToReply working days from the registration of the letter; beyond the law's period a reminder goes out */
    private void goesToAuthority(Telling story, EverydayCase everyday, int daysToReply) {
        isUnderWay(story, everyday);
        plansAppeal(story.later(1), everyday.lawyer(), "Müraciətçinin hüququnun bərpası.");
        writes(
                story,
                everyday.lawyer(),
                requests.authority(EXECUTIVES.get(everyday.place())),
                "APPLICATION",
                "Müraciətçinin hüququ",
                "Məsələni araşdırın, həll edin və yazılı cavab verin.");
        isRegistered(story.later(1), "İH-" + everyday.daysAgo());
        story.later(daysToReply);
        if (everyday.course() == EverydayCase.Course.LATE) {
            story.does(
                    everyday.lawyer(),
                    "Task_SendReminder",
                    Map.of("reminderSentOn", story.today(), "reminderChannel", "PORTAL"));
            story.later(2);
        }
        isAnswered(story, "Müraciətə baxıldı.");
    }

    private static void ends(Telling story, EverydayCase everyday, End end) {
        classifies(story, everyday.lawyer(), end.reply());
        assesses(story.later(1), everyday.lawyer(), end.assessment(), "Cavab tələblə tutuşduruldu.");
        isHeard(story.later(2), "Müraciətçi nəticəni dinlədi.", end.satisfaction(), end.outcome());
    }

    /** How the authority answered and what became of the case. */
    private record End(String reply, String assessment, String satisfaction, String outcome) {}
}
