package az.icma.casefile;

import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final CaseFile file = aRequest();

    @Test
    void beginsAsARequestWithoutANumber() {
        assertThat(file.status()).isEqualTo(CaseFile.Status.REQUEST);
        assertThat(file.number()).isEmpty();
    }

    @Test
    void isOpenFromRegistrationOn() {
        file.register("HY-2026-0042");

        assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
        assertThat(file.number()).contains("HY-2026-0042");
    }

    @Test
    void isRegisteredOnlyOnce() {
        file.register("HY-2026-0042");

        assertThatThrownBy(() -> file.register("HY-2026-0043"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("casefile.refused.status.OPEN"));
        assertThat(file.number()).contains("HY-2026-0042");
    }

    @Test
    void keepsItsOutcomeUntilItIsReopened() {
        file.register("HY-2026-0042");
        file.close("WON", DAY);
        assertThat(file.outcome()).contains("WON");
        assertThat(file.closedOn()).contains(DAY);

        file.reopen();

        assertThat(file.status()).isEqualTo(CaseFile.Status.OPEN);
        assertThat(file.outcome()).isEmpty();
        assertThat(file.closedOn()).isEmpty();
    }

    @Test
    void isARequestAgainIfItWasClosedBeforeRegistration() {
        file.close("REFUSED", DAY);
        file.reopen();

        assertThat(file.status()).isEqualTo(CaseFile.Status.REQUEST);
    }

    @Test
    void cannotBeClosedTwice() {
        file.close("REFUSED", DAY);

        assertThatThrownBy(() -> file.close("WON", DAY)).isInstanceOf(Refused.class);
    }

    @Test
    void keepsItsNumberWhenVoided() {
        file.register("HY-2026-0042");
        file.voidAsMistaken();

        assertThat(file.status()).isEqualTo(CaseFile.Status.VOIDED);
        assertThat(file.number()).contains("HY-2026-0042");
        assertThatThrownBy(file::reopen).isInstanceOf(Refused.class);
    }

    @Test
    void becomesMoreUrgentOnly() {
        assertThat(file.raiseUrgency(Urgency.URGENT)).isTrue();
        assertThat(file.raiseUrgency(Urgency.HIGH)).isFalse();

        assertThat(file.urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void hasNobodyTwiceInTheSameRole() {
        UUID lawyer = UUID.randomUUID();

        assertThat(file.join(lawyer, TeamRole.LAWYER, Instant.EPOCH)).isTrue();
        assertThat(file.join(lawyer, TeamRole.LAWYER, Instant.EPOCH.plusSeconds(1)))
                .isFalse();
        assertThat(file.join(lawyer, TeamRole.OWNER, Instant.EPOCH)).isTrue();
        assertThat(file.leave(lawyer)).isTrue();
        assertThat(file.hasOnTeam(lawyer)).isFalse();
    }

    private static CaseFile aRequest() {
        return new CaseFile(
                new OpenCaseFile(
                        UUID.randomUUID(),
                        "legal-aid",
                        "social",
                        "AZ-GA",
                        "Şıxlı",
                        null,
                        Confidentiality.OPEN,
                        Urgency.NORMAL,
                        null),
                "Sosial, Şıxlı",
                Instant.EPOCH,
                DAY);
    }
}
