package az.icma.demonstration;

import az.icma.registry.ContactChannel;
import az.icma.registry.NewRelation;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RelationKind;
import az.icma.registry.RelationRegistry;
import az.icma.registry.SafeContact;
import az.icma.registry.Sex;
import az.icma.registry.Vulnerability;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The community-based organisations of the mission's eight places and three hundred invented people. The same people come out on
 * every machine; their telephone numbers follow one visible pattern so that nobody takes them for real ones.
 */
@Component
@Conditional(DemonstrationMode.class)
class Community {

    static final int PEOPLE = 300;

    private static final long SEED = 54;
    private static final List<Place> PLACES = List.of(
            new Place("AZ-GA", "Gəncə", "Gəncə İcma Mərkəzi", "Ganja Community Centre"),
            new Place("AZ-GOY", "Göyçay", "Göyçay Nar Çiçəyi Təşəbbüsü", "Goychay Pomegranate Blossom Initiative"),
            new Place("AZ-SA", "Şəki", "Şəki Qonşular Birliyi", "Sheki Neighbours Union"),
            new Place("AZ-IMI", "İmişli", "İmişli Su və Torpaq Təşəbbüsü", "Imishli Water and Land Initiative"),
            new Place("AZ-LA", "Lənkəran", "Lənkəran Qadınlar Evi", "Lankaran Women's House"),
            new Place("AZ-KUR", "Kürdəmir", "Kürdəmir Gənclər Təşəbbüsü", "Kurdamir Youth Initiative"),
            new Place("AZ-AST", "Astara", "Astara Sərhəd İcması", "Astara Border Community"),
            new Place("AZ-SKR", "Şəmkir", "Şəmkir Açıq Qapı", "Shamkir Open Door"));

    private static final List<String> SURNAMES = List.of(
            "Əliyev",
            "Məmmədov",
            "Həsənov",
            "Hüseynov",
            "Quliyev",
            "Abbasov",
            "Rzayev",
            "Cəfərov",
            "Kərimov",
            "Şükürov",
            "Ağayev",
            "İbrahimov",
            "Babayev",
            "Süleymanov",
            "Vəliyev",
            "Qasımov",
            "Nəbiyev",
            "Orucov",
            "Zeynalov",
            "Çobanov");
    private static final List<String> WOMEN = List.of(
            "Günay", "Aygün", "Nərmin", "Könül", "Sevinc", "Xatirə", "Ülviyyə", "Zəhra", "İradə", "Mədinə", "Pərvanə",
            "Fatimə", "Şəfəq", "Gülnar", "Ofeliya");
    private static final List<String> MEN = List.of(
            "Elnur",
            "Vüqar",
            "Rəşad",
            "Kamran",
            "Fərid",
            "Orxan",
            "İlkin",
            "Zaur",
            "Cavid",
            "Şahin",
            "Murad",
            "Əkrəm",
            "Qəzənfər",
            "Yusif",
            "Tofiq");
    private static final List<Vulnerability> FLAGS = List.of(
            Vulnerability.LOW_INCOME,
            Vulnerability.DISABILITY,
            Vulnerability.LARGE_FAMILY,
            Vulnerability.SINGLE_PARENT,
            Vulnerability.DISPLACED,
            Vulnerability.UNEMPLOYED);

    private final OrganisationRegistry organisations;
    private final OrganisationDirectory directory;
    private final PersonRegistry people;
    private final PersonDirectory found;
    private final RelationRegistry relations;

    Community(
            OrganisationRegistry organisations,
            OrganisationDirectory directory,
            PersonRegistry people,
            PersonDirectory found,
            RelationRegistry relations) {
        this.organisations = organisations;
        this.directory = directory;
        this.people = people;
        this.found = found;
        this.relations = relations;
    }

    void found() {
        for (Place place : PLACES) {
            organisations.register(OrganisationDetails.named(OrganisationKind.CBO, place.organisation())
                    .nameEn(place.organisationEn())
                    .locatedIn(place.district(), place.name()));
        }
    }

    void settle() {
        invented().forEach(people::register);
        relate();
    }

    static List<PersonDetails> invented() {
        Random dice = new Random(SEED);
        return IntStream.range(0, PEOPLE).mapToObj(i -> person(i, dice)).toList();
    }

    /** Each organisation has its head, its contact and a few members among the people of its place. */
    private void relate() {
        List<UUID> known = people();
        for (int i = 0; i < PEOPLE / 2; i++) {
            RelationKind kind = i < PLACES.size()
                    ? RelationKind.HEAD
                    : i < 2 * PLACES.size() ? RelationKind.CONTACT : RelationKind.MEMBER;
            UUID organisation = organisationOf(place(i).district());
            relations.relate(new NewRelation(kind, known.get(i), organisation, null, null));
        }
    }

    /** The invented people, always in the same order: each is found by the telephone number of their index. */
    List<UUID> people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> found.search(phone(i), 1).get(0).id())
                .toList();
    }

    UUID organisationOf(String district) {
        return directory.byKind(OrganisationKind.CBO).stream()
                .filter(cbo -> district.equals(cbo.details().district()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Place place(int index) {
        return PLACES.get(index % PLACES.size());
    }

    private static PersonDetails person(int index, Random dice) {
        boolean woman = dice.nextInt(100) < 58;
        String surname = pick(SURNAMES, dice) + (woman ? "a" : "");
        String given = pick(woman ? WOMEN : MEN, dice);
        String patronymic = pick(MEN, dice) + (woman ? " qızı" : " oğlu");
        int birthYear = 1944 + dice.nextInt(62);
        Place place = place(index);
        PersonDetails person = PersonDetails.named(surname, given, patronymic)
                .sex(woman ? Sex.FEMALE : Sex.MALE)
                .birthYear(birthYear)
                .livesIn(place.district(), null)
                .phones(phone(index))
                .languages("az");
        if (dice.nextInt(100) < 45) {
            person = person.vulnerabilities(pick(FLAGS, dice));
        }
        if (dice.nextInt(100) < 15) {
            person = person.safeContact(
                    woman ? SafeContact.notAtHome(ContactChannel.WHATSAPP) : SafeContact.notAfter(LocalTime.of(18, 0)));
        }
        return person;
    }

    private static String phone(int index) {
        return String.format(Locale.ROOT, "050 2%02d 54 %02d", index / 100, index % 100);
    }

    private static <T> T pick(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }

    /** A place of the mission and its organisation. */
    record Place(String district, String name, String organisation, String organisationEn) {}
}
