package az.icma.registry;

import az.icma.IcmaTest;
import az.icma.forms.ChoiceList.Choice;
import az.icma.forms.ChoiceLists;
import az.icma.shared.AzerbaijaniText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class ReferenceDataTest {

    private static final List<String> EIGHT_PLACES =
            List.of("AZ-GA", "AZ-GOY", "AZ-SAK", "AZ-IMI", "AZ-LAN", "AZ-KUR", "AZ-AST", "AZ-SKR");

    @Autowired
    DistrictDirectory districts;

    @Autowired
    ThemeDirectory themes;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    ChoiceLists lists;

    @Test
    void everyUnitOfTheIsoListIsThereOnceAndBelongsToARegion() {
        assertThat(districts.all()).hasSize(78).extracting(District::code).doesNotHaveDuplicates();
        assertThat(districts.economicRegions()).hasSize(14);
        assertThat(districts.all())
                .extracting(District::economicRegion)
                .hasSameElementsAs(
                        districts.economicRegions().stream().map(Coded::code).toList());
    }

    @Test
    void noTwoPlacesShareAName() {
        assertThat(districts.all()).extracting(District::nameAz).doesNotHaveDuplicates();
        assertThat(districts.name("AZ-LA", AzerbaijaniText.AZ)).isEqualTo("Lənkəran şəhəri");
        assertThat(districts.name("AZ-LAN", Locale.ENGLISH)).isEqualTo("Lankaran District");
        assertThat(districts.name("AZ-LAC", AzerbaijaniText.AZ)).isEqualTo("Laçın");
    }

    @Test
    void namesAreSpeltWithAzerbaijaniLettersOnly() {
        assertThat(districts.all())
                .extracting(District::nameAz)
                .allMatch(name -> name.matches("[A-Za-zÇçƏəĞğİıÖöŞşÜü -]+"));
    }

    @Test
    void placesAreSortedByTheAzerbaijaniAlphabet() {
        List<String> names = districts.all().stream().map(District::nameAz).toList();

        assertThat(names).isSortedAccordingTo(AzerbaijaniText.order());
        assertThat(names.indexOf("Xaçmaz")).isLessThan(names.indexOf("İmişli"));
        assertThat(names.indexOf("Kürdəmir")).isLessThan(names.indexOf("Qax"));
    }

    @Test
    void eachOfTheEightPlacesHasItsExecutivePowerMunicipalityAndCourt() {
        assertThat(places(Level.LOCAL_EXECUTIVE)).containsExactlyInAnyOrderElementsOf(EIGHT_PLACES);
        assertThat(places(Level.MUNICIPALITY)).containsAll(EIGHT_PLACES);
        assertThat(places(Level.FIRST_INSTANCE)).containsExactlyInAnyOrderElementsOf(EIGHT_PLACES);
    }

    @Test
    void everyCourtLeadsToTheSupremeCourt() {
        UUID supreme = organisations.findByCode("supreme-court").orElseThrow().id();

        assertThat(organisations.byKind(OrganisationKind.COURT))
                .filteredOn(court -> List.of(Level.FIRST_INSTANCE, Level.ADMINISTRATIVE, Level.APPEAL)
                        .contains(court.level()))
                .hasSize(20)
                .allMatch(court -> leadsTo(court, supreme));
    }

    @Test
    void everyBodyThatCameWithTheProductSaysItsSource() {
        assertThat(organisations.all())
                .filteredOn(card -> card.code() != null)
                .hasSizeGreaterThan(80)
                .allMatch(card -> card.source() != null && card.level() != null)
                .allMatch(card -> card.details().nameEn() != null);
        assertThat(organisations.findByCode("ombudsman")).isPresent();
        assertThat(organisations.findByCode("echr")).isPresent();
    }

    @Test
    void themesAndTopicsHaveNamesInBothLanguages() {
        assertThat(themes.themes())
                .extracting(Coded::code)
                .containsExactly("social", "gender", "ecological", "infrastructure");
        assertThat(themes.topics())
                .extracting(Coded::code)
                .contains("labour", "social-protection", "housing", "domestic-violence", "utilities", "participation");
        assertThat(themes.name("labour", Locale.ENGLISH)).isEqualTo("Labour");
        assertThat(themes.name("ecological", AzerbaijaniText.AZ)).isEqualTo("Ekoloji");
        assertThat(themes.themeOf("domestic-violence")).isEqualTo("gender");
    }

    @Test
    void formsFindTheListsOfTheRegistryByName() {
        assertThat(lists.choiceListNames())
                .contains("districts", "themes", "topics", "authorities", "courts", "organisations", "cbos");
        assertThat(lists.named("districts", AzerbaijaniText.AZ))
                .contains(new Choice("AZ-GOY", "Göyçay"))
                .hasSize(78);
    }

    private List<String> places(Level level) {
        return organisations.all().stream()
                .filter(card -> card.level() == level)
                .map(card -> card.details().district())
                .distinct()
                .toList();
    }

    private boolean leadsTo(OrganisationCard court, UUID target) {
        UUID next = court.details().parent();
        return next != null
                && (next.equals(target) || leadsTo(organisations.find(next).orElseThrow(), target));
    }
}
