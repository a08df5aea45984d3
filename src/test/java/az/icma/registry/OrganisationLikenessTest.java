package az.icma.registry;

import az.icma.registry.OrganisationHit.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationLikenessTest {

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({
        "Göyçay Nar Çiçəyi Təşəbbüsü, goycay nar cicayi",
        "'\"Artikl 54\" İctimai Birliyi', Artikl 54",
        "Şəki Qonşular Birliyi, Sheki Qonshular",
        "Günəş MMC, gunes",
        "Kürdəmir Gənclər Təşəbbüsü, Kurdemir Genclar Teşebbüsü",
    })
    void isTheSameUnderAnotherSpelling(String known, String typed) {
        assertThat(likeness(named(typed), named(known))).contains(Match.SIMILAR_NAME);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Göyçay Rayon İcra Hakimiyyəti, Şəki Rayon İcra Hakimiyyəti",
        "Göyçay Rayon Məhkəməsi, Göyçay Rayon İcra Hakimiyyəti",
        "Günəş Gənclər İcması, Günəş",
        "Nar İcması, İctimai Birliyi",
    })
    void isAnotherOne(String known, String typed) {
        assertThat(likeness(named(typed), named(known))).isEmpty();
    }

    @Test
    void aTaxNumberAPhoneAndAnAddressGiveItAway() {
        OrganisationDetails known = named("Bir").voen("1234567890").reachedBy("+994125551212", "info@bir.az", null);

        assertThat(likeness(named("İki").voen("1234567890"), known)).contains(Match.VOEN);
        assertThat(likeness(named("İki").reachedBy("012 555 12 12", null, null), known))
                .contains(Match.PHONE);
        assertThat(likeness(named("İki").reachedBy(null, "INFO@bir.az", null), known))
                .contains(Match.EMAIL);
    }

    @Test
    void theSameNameInAnotherPlaceIsAnotherOne() {
        OrganisationDetails known = named("Qonşular Təşəbbüsü").locatedIn("AZ-SA", null);

        assertThat(likeness(named("Qonşular Təşəbbüsü").locatedIn("AZ-GA", null), known))
                .isEmpty();
        assertThat(likeness(named("Qonşular Təşəbbüsü"), known)).contains(Match.SIMILAR_NAME);
    }

    private static Optional<Match> likeness(OrganisationDetails typed, OrganisationDetails known) {
        return new OrganisationLikeness(typed).to(known);
    }

    private static OrganisationDetails named(String name) {
        return OrganisationDetails.named(OrganisationKind.CBO, name);
    }
}
