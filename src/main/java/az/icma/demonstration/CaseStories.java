package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;
import az.icma.legalaid.Channel;
import az.icma.legalaid.Concerns;
import az.icma.legalaid.NewRequest;
import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.legalaid.UrgencySign;
import az.icma.registry.OrganisationDirectory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static az.icma.demonstration.UsualSteps.consents;
import static az.icma.demonstration.UsualSteps.goesTo;
import static az.icma.demonstration.UsualSteps.isAnswered;
import static az.icma.demonstration.UsualSteps.isDecided;
import static az.icma.demonstration.UsualSteps.isRegistered;
import static az.icma.demonstration.UsualSteps.isTaken;
import static az.icma.demonstration.UsualSteps.plansAppeal;
import static az.icma.demonstration.UsualSteps.states;
import static az.icma.demonstration.UsualSteps.statesWithDocument;
import static az.icma.demonstration.UsualSteps.writes;

/** Twelve cases that together went through, or stand at, every branch of the legal-aid lifecycle; oldest first. */
@Component
@Conditional(DemonstrationMode.class)
class CaseStories {

    private final StoryTeller teller;
    private final Cast cast;
    private final Community community;
    private final OrganisationDirectory organisations;

    CaseStories(StoryTeller teller, Cast cast, Community community, OrganisationDirectory organisations) {
        this.teller = teller;
        this.cast = cast;
        this.community = community;
        this.organisations = organisations;
    }

    List<CaseStory> all() {
        return List.of(
                new CaseStory("pension-resolved", this::pensionResolved),
                new CaseStory("water-silence", this::waterWithoutReply),
                new CaseStory("dismissal-advice", this::adviceOnDismissal),
                new CaseStory("debt-refused", this::debtRefused),
                new CaseStory("land-withdrawn", this::landWithdrawn),
                new CaseStory("road-waiting", this::roadAwaitsReply),
                new CaseStory("benefit-reopened", this::benefitReopened),
                new CaseStory("opened-by-mistake", this::openedByMistake),
                new CaseStory("neighbours-conflict", this::neighboursInConflict),
                new CaseStory("eviction-urgent", this::evictionIsUrgent),
                new CaseStory("no-consent", this::withoutConsent),
                new CaseStory("just-called", this::justCalled));
    }

    private void pensionResolved(List<UUID> people) {
        Telling story = teller.begins(75);
        story.receives(
                Player.AYTEN,
                () -> request(people.get(0), 0, "pension", "Pensiyam səhv hesablanıb, Fond şifahi rədd edir."));
        consents(story);
        states(story, "pension", "Əmək stajının 11 ili nəzərə alınmayıb, arxiv arayışı var.", "LOW");
        isDecided(story.later(1), "ACCEPT", "Sənədlər tamdır, imkanı azdır.");
        goesTo(story, lawyer(Player.NIGAR));
        isTaken(story.later(1), Player.NIGAR);
        plansAppeal(story, Player.NIGAR, "Pensiyanın arxiv arayışına əsasən yenidən hesablanması.");
        writes(
                story,
                Player.NIGAR,
                authority("social-fund"),
                "COMPLAINT",
                "Pensiyanın yenidən hesablanması",
                "11 illik stajı nəzərə alıb pensiyanı təyin edildiyi gündən yenidən hesablayın.");
        isRegistered(story.later(2), "DSMF-18-2231");
        isAnswered(story.later(11), "Staj nəzərə alındı, fərq növbəti ödənişlə veriləcək.");
        story.does(
                Player.NIGAR,
                "Task_ClassifyReply",
                Map.of(
                        "replyAnswersDemand",
                        "YES",
                        "replyOutcome",
                        "FULL",
                        "replyQuality",
                        List.of("SUBSTANCE", "LAW")));
        story.later(2)
                .does(
                        Player.NIGAR,
                        "Task_AssessResult",
                        Map.of(
                                "assessment",
                                "ACHIEVED",
                                "assessmentNote",
                                "Tələb tam yerinə yetirildi.",
                                "clientInformedOn",
                                story.today()));
        story.later(3)
                .does(
                        Player.AYTEN,
                        "Task_HearClient",
                        Map.of(
                                "clientReached",
                                "YES",
                                "clientWord",
                                "Sağ olun, pulum artıq gəlib.",
                                "satisfaction",
                                "VERY",
                                "outcome",
                                "RESOLVED",
                                "lessons",
                                "Arxiv arayışını əvvəlcədən istəmək vaxt qazandırır."));
        story.untilToday();
    }

    private void waterWithoutReply(List<UUID> people) {
        Telling story = teller.begins(60);
        story.receives(
                Player.LALE,
                () -> throughOrganisation(
                        people.get(3),
                        3,
                        "utilities",
                        "Küçəyə altı aydır içməli su verilmir, icra hakimiyyəti cavab vermir."));
        consents(story);
        states(story, "environment", "42 ailə su maşını ilə su alır; üç şifahi müraciət qalıb.", "LOW");
        isDecided(story.later(1), "ACCEPT", "İcma problemi, sonradan kampaniyaya çevrilə bilər.");
        goesTo(story, lawyer(Player.ELCHIN));
        isTaken(story, Player.ELCHIN);
        plansAppeal(story.later(2), Player.ELCHIN, "Su təchizatının bərpası və yazılı cavab.");
        writes(
                story,
                Player.ELCHIN,
                authority("executive-imishli"),
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

    private void adviceOnDismissal(List<UUID> people) {
        Telling story = teller.begins(45);
        story.receives(Player.AYTEN, () -> request(people.get(5), 5, "labour", "İşdən çıxarmaq istəyirlər, nə edim?"));
        consents(story);
        states(story, "labour", "Hələ əmr yoxdur; əmək müqaviləsi yazılıdır.", "MIDDLE");
        isDecided(story.later(1), "ADVICE", "Mübahisə başlamayıb, məsləhət kifayətdir.");
        story.later(1)
                .does(
                        Player.ELCHIN,
                        "Task_GiveBriefAdvice",
                        Map.of(
                                "advisedOn",
                                story.today(),
                                "adviceChannel",
                                "PHONE",
                                "advice",
                                "Əmr yazılı verilməyincə ərizə yazmamaq; əmr gəlsə, bir ay ərzində məhkəməyə müraciət.",
                                "adviceUnderstood",
                                true));
        story.untilToday();
    }

    private void debtRefused(List<UUID> people) {
        Telling story = teller.begins(40);
        story.receives(Player.AYTEN, () -> request(people.get(8), 0, "civil", "Tanışım borcu qaytarmır."));
        consents(story);
        states(story, "civil", "Yazılı müqavilə yoxdur, məbləğ 300 manat.", "ENOUGH");
        isDecided(story.later(2), "REFUSE", "Təşkilatın fəaliyyət mövzusu deyil, imkanı kifayət edir.");
        story.does(
                Player.SEVDA,
                "Task_WriteRefusal",
                Map.of(
                        "refusalReason", "Şəxsi borc mübahisəsi fəaliyyət istiqamətlərimizə aid deyil.",
                        "turnTo", List.of("BAR", "HOTLINE"),
                        "turnToNote", "Vəkillər Kollegiyasının pulsuz məsləhət günləri barədə məlumat verildi."));
        story.untilToday();
    }

    private void landWithdrawn(List<UUID> people) {
        Telling story = teller.begins(36);
        story.receives(
                Player.AYTEN, () -> request(people.get(7), 7, "land", "Həyətyanı torpağın sərhədini dəyişiblər."));
        consents(story);
        states(story, "land", "Kadastr planı ilə hasar uyğun gəlmir.", "LOW");
        isDecided(story.later(1), "ACCEPT", "Sənəd var, əhali qrupu həssasdır.");
        goesTo(story, lawyer(Player.ELCHIN));
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

    private void roadAwaitsReply(List<UUID> people) {
        Telling story = teller.begins(11);
        story.receives(
                Player.LALE,
                () -> throughOrganisation(
                        people.get(10), 2, "roads", "Məktəbə gedən yol dağılıb, uşaqlar yağışda keçə bilmir."));
        consents(story);
        states(story, "roads", "Bələdiyyə və icra hakimiyyəti bir-birinə yönləndirir.", "LOW");
        isDecided(story.later(1), "ACCEPT", "Uşaqların təhlükəsizliyi.");
        goesTo(story, lawyer(Player.NIGAR));
        isTaken(story, Player.NIGAR);
        plansAppeal(story.later(1), Player.NIGAR, "Yolun təmiri üçün yazılı öhdəlik.");
        writes(
                story,
                Player.NIGAR,
                authority("executive-sheki"),
                "APPLICATION",
                "Məktəb yolunun təmiri",
                "Yolun təmir müddətini yazılı bildirin.");
        isRegistered(story.later(1), "ŞRİH-1187");
        story.untilToday();
    }

    private void benefitReopened(List<UUID> people) {
        Telling story = teller.begins(28);
        story.receives(
                Player.AYTEN, () -> request(people.get(12), 4, "disability", "Əlilliyə görə müavinət dayandırılıb."));
        consents(story);
        statesWithDocument(story, "disability", "DOST mərkəzinin yazılı imtinası var.", "ACT", story.day(-4));
        isDecided(story.later(1), "ACCEPT", "Şikayət müddəti gedir.");
        goesTo(story, lawyer(Player.NIGAR));
        isTaken(story, Player.NIGAR);
        story.later(1)
                .does(
                        Player.NIGAR,
                        "Task_PlanStrategy",
                        Map.of(
                                "objective",
                                "Müavinətin bərpası",
                                "route",
                                "DIRECT",
                                "strategyPlan",
                                "Mərkəzlə danışıq: çatışmayan arayış təqdim edilir."));
        story.later(3)
                .does(
                        Player.AYTEN,
                        "Task_HearClient",
                        Map.of(
                                "clientReached",
                                "YES",
                                "clientWord",
                                "Müavinət verildi, amma keçmiş aylar yoxdur.",
                                "satisfaction",
                                "SATISFIED",
                                "outcome",
                                "PARTLY_RESOLVED"));
        story.later(6)
                .reports(
                        Player.SEVDA,
                        "legalaid.reopened",
                        Map.of("reopeningReason", "NEW_FACT", "reopeningNote", "Keçmiş aylar üçün də hüquq yaranıb."));
        story.untilToday();
    }

    private void openedByMistake(List<UUID> people) {
        Telling story = teller.begins(15);
        story.receives(Player.AYTEN, () -> request(people.get(12), 4, "disability", "Müavinət (ikinci dəfə yazılıb)."));
        story.reports(
                Player.SEVDA,
                "legalaid.openedByMistake",
                Map.of("mistakeKind", "DUPLICATE", "mistakeReason", "Eyni müraciət artıq qeydə alınıb."));
        story.untilToday();
    }

    private void neighboursInConflict(List<UUID> people) {
        UUID one = people.get(14);
        UUID other = people.get(22);
        Telling first = teller.begins(12);
        first.receives(Player.AYTEN, () -> against(one, other, 6, "housing", "Qonşu binanın divarına bitişik tikir."));
        consents(first);
        first.later(1);
        Telling second = teller.begins(9);
        second.receives(Player.LALE, () -> against(other, one, 6, "housing", "Qonşum tikintimə mane olur."));
        consents(second);
        second.untilToday();
    }

    private void evictionIsUrgent(List<UUID> people) {
        Telling story = teller.begins(5);
        story.receives(
                Player.AYTEN,
                () -> urgent(
                        people.get(17),
                        1,
                        "housing",
                        story.day(4),
                        "Mənzildən çıxarmaq barədə bildiriş veriblər, uşaqlarla qalıram."));
        consents(story);
        states(story, "housing", "Çıxarma günü yaxındır, məhkəmə qərarı göstərilməyib.", "NONE");
        isDecided(story.later(1), "ACCEPT", "Təcilidir.");
        goesTo(story, lawyer(Player.ELCHIN));
        story.does(
                Player.ELCHIN,
                "Task_AcceptAssignment",
                Map.of("assignmentAnswer", "DECLINE", "declineReason", "WORKLOAD"));
        goesTo(story, lawyer(Player.NIGAR));
        story.untilToday();
    }

    private void withoutConsent(List<UUID> people) {
        Telling story = teller.begins(3);
        story.receives(Player.AYTEN, () -> request(people.get(19), 3, "family", "Aliment barədə soruşur."));
        story.does(
                Player.AYTEN,
                "Task_RecordConsent",
                Map.of("consent", "NO", "noConsentReason", "Adının yazılmasını istəmir."));
        story.untilToday();
    }

    private void justCalled(List<UUID> people) {
        Telling story = teller.begins(1);
        story.receives(
                Player.AYTEN,
                () -> request(people.get(25), 1, "environment", "Zavodun tüstüsü kəndə gəlir, uşaqlar xəstələnir."));
        story.untilToday();
    }

    private NewRequest request(UUID person, int place, String topic, String words) {
        return request(person, Channel.PHONE, null, null, place, topic, UrgencySign.NONE, null, words);
    }

    private NewRequest throughOrganisation(UUID person, int place, String topic, String words) {
        UUID organisation = community.organisationOf(Community.place(place).district());
        return request(person, Channel.CBO, organisation, null, place, topic, UrgencySign.NONE, null, words);
    }

    private NewRequest against(UUID person, UUID other, int place, String topic, String words) {
        OtherSide side = new OtherSide(OtherSide.Kind.PERSON, other);
        return request(person, Channel.IN_PERSON, null, side, place, topic, UrgencySign.NONE, null, words);
    }

    private NewRequest urgent(UUID person, int place, String topic, LocalDate nearest, String words) {
        return request(person, Channel.PHONE, null, null, place, topic, UrgencySign.EVICTION, nearest, words);
    }

    private NewRequest request(
            UUID person,
            Channel channel,
            UUID organisation,
            OtherSide otherSide,
            int place,
            String topic,
            UrgencySign sign,
            LocalDate nearest,
            String words) {
        Community.Place where = Community.place(place);
        return new NewRequest(
                person,
                channel,
                organisation,
                Concerns.SELF,
                null,
                null,
                null,
                otherSide,
                where.district(),
                where.name(),
                topic,
                sign,
                nearest,
                words,
                null);
    }

    private String lawyer(Player player) {
        return cast.idOf(player).toString();
    }

    private String authority(String code) {
        return organisations.findByCode(code).orElseThrow().id().toString();
    }
}
