package az.icma.casefile;

import az.icma.sealing.Seal;
import az.icma.sealing.TestSeal;
import az.icma.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Access for a time: who gives it, and when it is over. */
class CaseGrantTest {

    private static final Instant NOON = Instant.parse("2026-11-23T08:00:00Z");
    private final Seal seal = TestSeal.inMemory();
    private final UUID caseId = UUID.randomUUID();
    private final UUID asker = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void emergencyAccessOpensNothingBeforeASecondPersonAgrees() {
        CaseGrant asked = asked();

        assertThat(asked.isAskedFor()).isTrue();
        assertThat(asked.isValidAt(NOON)).isFalse();
        refused("second-person", () -> asked.agree(asker, NOON));
        assertThat(asked.isAskedFor()).isTrue();
    }

    @Test
    void emergencyAccessIsOverAfterFourHours() {
        CaseGrant granted = asked();
        granted.agree(second, NOON);

        assertThat(granted.isValidAt(NOON)).isTrue();
        assertThat(granted.isValidAt(NOON.plus(Duration.ofHours(4)).minusMillis(1)))
                .isTrue();
        assertThat(granted.isValidAt(NOON.plus(Duration.ofHours(4)))).isFalse();
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        CaseGrant refused = asked();
        refused.end(second, NOON);

        refused("grant-settled", () -> refused.agree(second, NOON));
        refused("grant-settled", () -> refused.end(second, NOON));

        CaseGrant granted = asked();
        granted.agree(second, NOON);
        refused("grant-settled", () -> granted.agree(UUID.randomUUID(), NOON.plusSeconds(60)));
    }

    @Test
    void itCanEndBeforeItsTimeButNotAfterIt() {
        CaseGrant granted = asked();
        granted.agree(second, NOON);
        granted.end(second, NOON.plusSeconds(60));
        assertThat(granted.isValidAt(NOON.plusSeconds(61))).isFalse();

        CaseGrant over = asked();
        over.agree(second, NOON);
        refused("grant-settled", () -> over.end(second, NOON.plus(CaseGrant.EMERGENCY)));
    }

    @Test
    void nobodyIsLetInWithoutAReason() {
        refused("no-reason", () -> CaseGrant.emergency(caseId, asker, " ", NOON, seal));
    }

    @Test
    void aReferralRunsUntilTheGivenMoment() {
        CaseGrant referral = CaseGrant.referral(
                CaseGrant.Kind.READING, caseId, second, "Rəy", asker, NOON, NOON.plusSeconds(600), seal);

        assertThat(referral.isValidAt(NOON)).isTrue();
        assertThat(referral.isValidAt(NOON.plusSeconds(600))).isFalse();
        assertThat(referral.reason(seal)).isEqualTo("Rəy");
        refused(
                "grant-in-the-past",
                () -> CaseGrant.referral(CaseGrant.Kind.READING, caseId, second, "-", asker, NOON, NOON, seal));
    }

    private CaseGrant asked() {
        return CaseGrant.emergency(caseId, asker, "Həbs", NOON, seal);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("casefile.refused." + rule));
    }
}
