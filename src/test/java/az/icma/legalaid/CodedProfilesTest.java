package az.icma.legalaid;

import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.Sex;
import az.icma.registry.Vulnerability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What evaluation may know of a client. */
class CodedProfilesTest {

    private final PersonDetails details = PersonDetails.named("Əliyeva", "Günay", "Rauf qızı")
            .sex(Sex.FEMALE)
            .birthYear(1984)
            .livesIn("AZ-SAK", "Nizami 5")
            .vulnerabilities(Vulnerability.SINGLE_PARENT);

    @Test
    void joinsWhatTheRegistryAndTheFactsSay() {
        var profile = CodedProfiles.of(card(details), List.of("disability"), "AZ-GOY", 2026);
        assertThat(profile.sex()).isEqualTo("female");
        assertThat(profile.ageBand()).isEqualTo("30-44");
        assertThat(profile.flags()).containsExactlyInAnyOrder("single-parent", "disability");
        assertThat(profile.district()).isEqualTo("AZ-GOY");
    }

    @Test
    void takesThePersonsDistrictWhereTheMattersIsUnknown() {
        assertThat(CodedProfiles.of(card(details), List.of(), null, 2026).district())
                .isEqualTo("AZ-SAK");
    }

    @Test
    void leavesOpenWhatIsNotKnown() {
        var profile = CodedProfiles.of(card(PersonDetails.named("Əliyev", "Rauf", null)), List.of(), "AZ-GOY", 2026);
        assertThat(profile.sex()).isNull();
        assertThat(profile.ageBand()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"17,0-17", "18,18-29", "29,18-29", "30,30-44", "44,30-44", "45,45-59", "59,45-59", "60,60+"})
    void agesFallIntoBands(int age, String band) {
        assertThat(CodedProfiles.ageBand(age)).isEqualTo(band);
    }

    private static PersonCard card(PersonDetails details) {
        return new PersonCard(UUID.randomUUID(), 0, details, null);
    }
}
