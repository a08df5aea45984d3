package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.sealing.TestSeal;
import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsentTest {

    private static final Seal SEAL = TestSeal.inMemory();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void holdsUntilItIsTakenBack() {
        Consent consent = given(ConsentPurpose.NEWS, ContactChannel.SMS, TODAY.minusDays(10));
        assertThat(consent.holdsFor(ConsentPurpose.NEWS, ContactChannel.SMS)).isTrue();
        assertThat(consent.holdsFor(ConsentPurpose.NEWS, ContactChannel.EMAIL)).isFalse();
        assertThat(consent.holdsFor(ConsentPurpose.SURVEYS, ContactChannel.SMS)).isFalse();

        consent.withdraw(TODAY, TODAY, UUID.randomUUID());

        assertThat(consent.holdsFor(ConsentPurpose.NEWS, ContactChannel.SMS)).isFalse();
        assertThat(consent.card(SEAL).withdrawnOn()).isEqualTo(TODAY);
    }

    @Test
    void isTakenBackOnceAndNotBeforeItWasGiven() {
        Consent consent = given(ConsentPurpose.RECORDS, null, TODAY);
        refuses(() -> consent.withdraw(TODAY.minusDays(1), TODAY, null), "registry.consent.error.before-given");
        refuses(() -> consent.withdraw(TODAY.plusDays(1), TODAY, null), "registry.consent.error.future");

        consent.withdraw(TODAY, TODAY, null);

        refuses(() -> consent.withdraw(TODAY, TODAY, null), "registry.consent.error.withdrawn");
    }

    @Test
    void isNotGivenInTheFuture() {
        refuses(() -> given(ConsentPurpose.RECORDS, null, TODAY.plusDays(1)), "registry.consent.error.future");
    }

    @Test
    void invitationsNeedAWayAndAStoryHasNone() {
        refuses(() -> given(ConsentPurpose.INVITATIONS, null, TODAY), "registry.consent.error.channel");
        refuses(() -> given(ConsentPurpose.STORY, ContactChannel.SMS, TODAY), "registry.consent.error.channel");
    }

    private static Consent given(ConsentPurpose purpose, ContactChannel channel, LocalDate day) {
        NewConsent consent = new NewConsent(purpose, Set.of(), ConsentManner.ORAL, day, null);
        return Consent.given(UUID.randomUUID(), consent, channel, TODAY, SEAL);
    }

    private static void refuses(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }
}
