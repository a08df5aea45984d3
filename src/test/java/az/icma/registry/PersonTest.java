package az.icma.registry;

import az.icma.sealing.ClassifiedField;
import az.icma.sealing.Seal;
import az.icma.sealing.Shown;
import az.icma.sealing.TestSeal;
import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonTest {

    private static final int THIS_YEAR = 2026;
    private static final Seal SEAL = TestSeal.inMemory();
    private static final PersonDetails RAUF = PersonDetails.named("Əliyev", "Rauf", "Məmməd oğlu");

    @Test
    void isCalledInTheOrderOfAzerbaijaniDocuments() {
        assertThat(registered(RAUF).name(SEAL)).isEqualTo("Əliyev Rauf Məmməd oğlu");
    }

    @Test
    void strayBlanksAreTidied() {
        PersonDetails tidy = registered(
                        PersonDetails.named("  Əliyev ", "Rauf   Emin", " ").email(" "))
                .card(SEAL)
                .details();

        assertThat(tidy.name()).isEqualTo("Əliyev Rauf Emin");
        assertThat(tidy.patronymic()).isNull();
        assertThat(tidy.email()).isNull();
    }

    @Test
    void needsASurnameAndAGivenName() {
        refuses(PersonDetails.named(" ", "Rauf", null), "registry.person.error.name");
        refuses(PersonDetails.named("Əliyev", null, null), "registry.person.error.name");
    }

    @Test
    void isNotBornInTheFuture() {
        refuses(RAUF.birthYear(THIS_YEAR + 1), "registry.person.error.birth-year");
        refuses(RAUF.birthYear(1899), "registry.person.error.birth-year");
        assertThat(registered(RAUF.birthYear(THIS_YEAR)).card(SEAL).ageIn(THIS_YEAR))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0501234567", "050 123 45 67", "+994 50 123 45 67", "00994501234567", "(050) 123-45-67"})
    void keepsAPhoneInOneSpelling(String typed) {
        assertThat(registered(RAUF.phones(typed)).card(SEAL).details().phones()).containsExactly("+994501234567");
    }

    @Test
    void keepsTheSamePhoneOnce() {
        assertThat(registered(RAUF.phones("0501234567", "+994501234567"))
                        .card(SEAL)
                        .details()
                        .phones())
                .hasSize(1);
    }

    @Test
    void aPhoneFromAbroadIsShownInternationally() {
        assertThat(PhoneNumbers.shown("+994501234567")).isEqualTo("050 123 45 67");
        assertThat(PhoneNumbers.normalise("+90 532 123 45 67")).contains("+905321234567");
        assertThat(PhoneNumbers.shown("+905321234567")).startsWith("+90");
    }

    @Test
    void refusesWhatCannotBeAPhoneOrAnAddress() {
        refuses(RAUF.phones("zəng etməyin"), "registry.person.error.phone");
        refuses(RAUF.phones("12"), "registry.person.error.phone");
        refuses(RAUF.email("rauf"), "registry.person.error.email");
    }

    @Test
    void anUnusualFinIsKeptAllTheSame() {
        assertThat(registered(RAUF.fin("ab o1")).card(SEAL).details().fin()).isEqualTo("ABO1");
        assertThat(Fin.looksUsual("5ab1cd2")).isTrue();
        assertThat(Fin.looksUsual("5ABOCD2")).isFalse();
        assertThat(Fin.looksUsual("1234567890")).isFalse();
        assertThat(Fin.meant("5abOcdi")).contains("5AB0CD1");
        assertThat(Fin.meant("5ab1cd2")).isEmpty();
        assertThat(Fin.meant("OI")).isEmpty();
    }

    @Test
    void theHoursOfContactBeginBeforeTheyEnd() {
        refuses(
                RAUF.safeContact(new SafeContact(false, LocalTime.of(18, 0), LocalTime.of(9, 0), null, null, null)),
                "registry.person.error.contact-hours");
        assertThat(registered(RAUF.safeContact(SafeContact.notAfter(LocalTime.of(18, 0))))
                        .card(SEAL)
                        .details()
                        .safeContact()
                        .isRestricted())
                .isTrue();
    }

    @Test
    void anArchivedPersonIsTakenOutOfTheArchiveBeforeAChange() {
        Person person = registered(RAUF);
        person.archive(Archiving.because(ArchiveReason.MOVED, null, LocalDate.of(2026, 5, 4), UUID.randomUUID()), SEAL);

        assertThatThrownBy(() -> person.describe(RAUF, THIS_YEAR, SEAL)).isInstanceOf(Refused.class);

        person.restore();
        person.describe(RAUF.birthYear(1984), THIS_YEAR, SEAL);
        assertThat(person.card(SEAL).details().birthYear()).isEqualTo(1984);
    }

    @Test
    void whoseKeyIsDestroyedHasNoNameAndBreaksNothing() {
        Person person = registered(RAUF.phones("0501234567").birthYear(1984));
        Seal withoutTheKey = TestSeal.inMemory();

        PersonCard card = person.card(withoutTheKey);

        assertThat(person.name(withoutTheKey)).isEmpty();
        assertThat(card.details()).isEqualTo(PersonDetails.named(null, null, null));
    }

    @Test
    void nobodyIsArchivedWithoutAReason() {
        assertThatThrownBy(() -> Archiving.because(null, "köçüb", LocalDate.of(2026, 5, 4), UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessage("registry.archive.error.reason");
    }

    private static Person registered(PersonDetails details) {
        return Person.register(UUID.randomUUID(), details, THIS_YEAR, SEAL);
    }

    private static void refuses(PersonDetails details, String key) {
        assertThatThrownBy(() -> registered(details))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    @Test
    void listsHoldWhatTheFieldsLetThemHold() {
        assertThat(ClassifiedField.of(Person.class))
                .filteredOn(field -> Components.names(PersonHit.class).contains(field.name()))
                .extracting(field -> field.says().inLists())
                .isNotEmpty()
                .containsOnly(Shown.FULL);
    }

    @Test
    void papersHoldWhatTheFieldsLetLeave() {
        PersonDetails details = PersonDetails.named("Əliyeva", "Günay", null)
                .fin("5ABCD34")
                .birthYear(1984)
                .safeContact(SafeContact.notAfter(LocalTime.of(18, 0)));

        assertThat(new PersonCard(UUID.randomUUID(), 0, details, null).forPapers())
                .isEqualTo(PersonDetails.named("Əliyeva", "Günay", null).safeContact(details.safeContact()));
    }
}
