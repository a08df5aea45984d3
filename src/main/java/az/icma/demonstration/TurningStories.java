package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static az.icma.demonstration.UsualSteps.consents;
import static az.icma.demonstration.UsualSteps.goesTo;
import static az.icma.demonstration.UsualSteps.isDecided;
import static az.icma.demonstration.UsualSteps.isHeard;
import static az.icma.demonstration.UsualSteps.isTakenOn;
import static az.icma.demonstration.UsualSteps.plansTalks;
import static az.icma.demonstration.UsualSteps.states;
import static az.icma.demonstration.UsualSteps.statesWithDocument;

/** Cases that take another way than planned: reopened, in conflict with another, handed on in a hurry. */
@Component
@Conditional(DemonstrationMode.class)
class TurningStories {

    private final StoryTeller teller;
    private final StoryRequests requests;
    private final Cast cast;

    TurningStories(StoryTeller teller, StoryRequests requests, Cast cast) {
        this.teller = teller;
        this.requests = requests;
        this.cast = cast;
    }

    void benefitReopened(List<UUID> people) {
        Telling story = teller.begins(28);
        story.receives(
                Player.AYTEN,
                () -> requests.request(people.get(12), 4, "disability", "Əlilliyə görə müavinət dayandırılıb."));
        consents(story);
        statesWithDocument(story, "disability", "DOST mərkəzinin yazılı imtinası var.", "ACT", story.day(-4));
        isTakenOn(story, "Şikayət müddəti gedir.", cast.idOf(Player.NIGAR), Player.NIGAR);
        plansTalks(
                story.later(1),
                Player.NIGAR,
                "Müavinətin bərpası",
                "Mərkəzlə danışıq: çatışmayan arayış təqdim edilir.");
        isHeard(story.later(3), "Müavinət verildi, amma keçmiş aylar yoxdur.", "SATISFIED", "PARTLY_RESOLVED");
        story.later(6)
                .reports(
                        Player.SEVDA,
                        "legalaid.reopened",
                        Map.of("reopeningReason", "NEW_FACT", "reopeningNote", "Keçmiş aylar üçün də hüquq yaranıb."));
        story.untilToday();
    }

    void neighboursInConflict(List<UUID> people) {
        UUID one = people.get(14);
        UUID other = people.get(22);
        Telling first = teller.begins(12);
        first.receives(
                Player.AYTEN,
                () -> requests.against(one, other, 6, "housing", "Qonşu binanın divarına bitişik tikir."));
        consents(first);
        first.later(1);
        Telling second = teller.begins(9);
        second.receives(Player.LALE, () -> requests.against(other, one, 6, "housing", "Qonşum tikintimə mane olur."));
        consents(second);
        second.untilToday();
    }

    void evictionIsUrgent(List<UUID> people) {
        Telling story = teller.begins(5);
        story.receives(
                Player.AYTEN,
                () -> requests.urgent(
                        people.get(17),
                        1,
                        "housing",
                        story.day(4),
                        "Mənzildən çıxarmaq barədə bildiriş veriblər, uşaqlarla qalıram."));
        consents(story);
        states(story, "housing", "Çıxarma günü yaxındır, məhkəmə qərarı göstərilməyib.", "NONE");
        isDecided(story.later(1), "ACCEPT", "Təcilidir.");
        goesTo(story, cast.idOf(Player.ELCHIN));
        story.does(
                Player.ELCHIN,
                "Task_AcceptAssignment",
                Map.of("assignmentAnswer", "DECLINE", "declineReason", "WORKLOAD"));
        goesTo(story, cast.idOf(Player.NIGAR));
        story.untilToday();
    }
}
