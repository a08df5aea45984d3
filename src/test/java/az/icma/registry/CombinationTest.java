package az.icma.registry;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CombinationTest {

    private static final PersonDetails KEPT = PersonDetails.named("Əliyeva", "Günay", "Rauf qızı")
            .birthYear(1984)
            .phones("+994501234567")
            .languages("az")
            .safeContact(SafeContact.notAfter(LocalTime.of(18, 0)));
    private static final PersonDetails OTHER = PersonDetails.named("Aliyeva", "Günay", null)
            .birthYear(1985)
            .phones("+994551112233", "+994501234567")
            .email("gunay@poct.az")
            .languages("az", "ru")
            .safeContact(SafeContact.notAtHome(ContactChannel.SMS));

    private final Combination<PersonDetails> both = new Combination<>(KEPT, OTHER);

    @Test
    void asksOnlyWhereBothKnowSomethingDifferent() {
        assertThat(both.differing()).containsExactly("surname", "birthYear", "phones", "languages", "safeContact");
    }

    @Test
    void whatOnlyOneKnowsIsTakenOverAndNothingIsLost() {
        PersonDetails result = both.result(Map.of());

        assertThat(result.surname()).isEqualTo("Əliyeva");
        assertThat(result.patronymic()).isEqualTo("Rauf qızı");
        assertThat(result.email()).isEqualTo("gunay@poct.az");
        assertThat(result.phones()).containsExactly("+994501234567", "+994551112233");
        assertThat(result.languages()).containsExactlyInAnyOrder("az", "ru");
    }

    @Test
    void bothRulesOfContactAreHeeded() {
        SafeContact contact = both.result(Map.of()).safeContact();

        assertThat(contact.notAtHome()).isTrue();
        assertThat(contact.until()).isEqualTo(LocalTime.of(18, 0));
        assertThat(contact.channels()).containsExactly(ContactChannel.SMS);
    }

    @Test
    void rulesThatLeaveNoHourAndNoWayAreNotUnited() {
        SafeContact morning = new SafeContact(false, null, LocalTime.of(10, 0), null, null, null);
        SafeContact evening = new SafeContact(false, LocalTime.of(17, 0), null, null, null, null);
        SafeContact sms = SafeContact.notAtHome(ContactChannel.SMS);
        SafeContact post = SafeContact.notAtHome(ContactChannel.POST);

        assertThat(morning.together(evening)).isEmpty();
        assertThat(sms.together(post)).isEmpty();
        assertThat(sms.together(SafeContact.ANY).orElseThrow().channels()).containsExactly(ContactChannel.SMS);
        Combination<PersonDetails> torn = new Combination<>(KEPT.safeContact(morning), OTHER.safeContact(evening));
        assertThat(torn.suggested("safeContact")).isEqualTo(MergeChoice.KEPT);
    }

    @Test
    void theChoiceDecides() {
        PersonDetails result = both.result(Map.of("birthYear", MergeChoice.OTHER, "phones", MergeChoice.KEPT));

        assertThat(result.birthYear()).isEqualTo(1985);
        assertThat(result.phones()).containsExactly("+994501234567");
    }

    @Test
    void undoingKeepsWhatWasWrittenSince() {
        PersonDetails after = both.result(Map.of());
        PersonDetails now = after.birthYear(1990);

        PersonDetails undone = Combination.undone(KEPT, after, now);

        assertThat(undone).isEqualTo(KEPT.birthYear(1990));
        assertThat(Combination.undone(KEPT, after, after)).isEqualTo(KEPT);
    }

    @Test
    void notesOfOrganisationsStandTogether() {
        OrganisationDetails one = note("Açardır");
        OrganisationDetails two = note("Bazar günü bağlıdır");

        assertThat(new Combination<>(one, two).result(Map.of()).note()).isEqualTo("Açardır · Bazar günü bağlıdır");
    }

    private static OrganisationDetails note(String note) {
        return Components.with(OrganisationDetails.named(OrganisationKind.CBO, "Nar"), "note", note);
    }

    @Test
    void aRecordWithoutSuchAFieldSaysSo() {
        assertThatThrownBy(() -> Components.value(KEPT, "shoeSize"))
                .hasMessageContaining("PersonDetails has no shoeSize");
        assertThat(Components.with(KEPT, "vulnerabilities", Set.of(Vulnerability.MINOR))
                        .vulnerabilities())
                .containsExactly(Vulnerability.MINOR);
    }
}
