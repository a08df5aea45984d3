package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.sealing.TestSeal;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrganisationTest {

    private static final Seal SEAL = TestSeal.inMemory();
    private static final OrganisationDetails NAR = OrganisationDetails.named(OrganisationKind.CBO, "Nar İcması");

    @Test
    void isCalledInTheLanguageOfTheReader() {
        OrganisationCard card = Organisation.register(UUID.randomUUID(), NAR.nameEn("Pomegranate Community"), SEAL)
                .card(SEAL);

        assertThat(card.name(AzerbaijaniText.AZ)).isEqualTo("Nar İcması");
        assertThat(card.name(Locale.ENGLISH)).isEqualTo("Pomegranate Community");
        assertThat(card.name(Locale.FRENCH)).isEqualTo("Nar İcması");
    }

    @Test
    void howItIsReachedStandsSealed() {
        Organisation organisation = Organisation.register(
                UUID.randomUUID(), NAR.reachedBy("050 123 45 67", "nar@example.az", "nar.az"), SEAL);

        assertThat(organisation.card(SEAL).details().phone()).isEqualTo("+994501234567");
        assertThat(organisation.card(TestSeal.inMemory()).details())
                .as("without its key")
                .satisfies(known -> assertThat(known.phone()).isNull())
                .satisfies(known -> assertThat(known.email()).isNull())
                .satisfies(known -> assertThat(known.website()).isEqualTo("nar.az"))
                .satisfies(known -> assertThat(known.name()).isEqualTo("Nar İcması"));
    }

    @Test
    void needsAName() {
        refuses(OrganisationDetails.named(OrganisationKind.CBO, " "), "registry.organisation.error.name");
    }

    @Test
    void onlyAuthoritiesAndCourtsHaveALevel() {
        refuses(NAR.level(Level.MUNICIPALITY), "registry.organisation.error.level");
        refuses(
                OrganisationDetails.named(OrganisationKind.AUTHORITY, "Nazirlik")
                        .level(Level.APPEAL),
                "registry.organisation.error.level");
        assertThat(Level.of(OrganisationKind.CBO)).isEmpty();
    }

    @Test
    void doesNotStandUnderItself() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> Organisation.register(id, NAR.under(id), SEAL))
                .isInstanceOf(Refused.class)
                .hasMessage("registry.organisation.error.parent");
    }

    @Test
    void keepsItsPhoneInOneSpellingAndAShortNumberAsItIs() {
        assertThat(phone("012 555 12 12")).isEqualTo("+994125551212");
        assertThat(phone("916")).isEqualTo("916");
    }

    @Test
    void namesFollowTheAzerbaijaniAlphabet() {
        List<String> sorted = Stream.of(
                        "Qax",
                        "Kürdəmir",
                        "Zərdab",
                        "Xaçmaz",
                        "Həsən",
                        "İmişli",
                        "Iğdır",
                        "Əli",
                        "Elçin",
                        "Çingiz",
                        "Cəmil",
                        "Ağdam",
                        "Günəş",
                        "Ğ",
                        "Şəki",
                        "Sabir",
                        "Ülvi",
                        "Uğur",
                        "Ömər",
                        "Oğuz",
                        "Lerik")
                .sorted(AzerbaijaniText.order())
                .toList();

        assertThat(sorted)
                .containsExactly(
                        "Ağdam",
                        "Cəmil",
                        "Çingiz",
                        "Elçin",
                        "Əli",
                        "Günəş",
                        "Ğ",
                        "Həsən",
                        "Xaçmaz",
                        "Iğdır",
                        "İmişli",
                        "Kürdəmir",
                        "Qax",
                        "Lerik",
                        "Oğuz",
                        "Ömər",
                        "Sabir",
                        "Şəki",
                        "Uğur",
                        "Ülvi",
                        "Zərdab");
    }

    private static String phone(String typed) {
        return Organisation.register(UUID.randomUUID(), NAR.reachedBy(typed, null, null), SEAL)
                .card(SEAL)
                .details()
                .phone();
    }

    private static void refuses(OrganisationDetails details, String key) {
        assertThatThrownBy(() -> Organisation.register(UUID.randomUUID(), details, SEAL))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
