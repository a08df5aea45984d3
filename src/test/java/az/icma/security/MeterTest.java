package az.icma.security;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class MeterTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T05:00:00Z");

    private final Meter meter = new Meter(10, Duration.ofMinutes(10));

    @Test
    void theWholeAmountMayComeAtOnceAndNoMore() {
        spendAll("ayten", MORNING);

        assertThat(meter.spend("ayten", MORNING)).isEqualTo(Duration.ofMinutes(1));
        assertThat(meter.spend("rauf", MORNING)).isZero();
    }

    @Test
    void itComesBackEvenlyAndWhatWasRefusedDoesNotCount() {
        spendAll("ayten", MORNING);
        for (int i = 0; i < 100; i++) {
            assertThat(meter.spend("ayten", MORNING)).isPositive();
        }

        assertThat(meter.spend("ayten", MORNING.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(meter.spend("ayten", MORNING.plusSeconds(60))).isZero();
        assertThat(meter.spend("ayten", MORNING.plusSeconds(60))).isPositive();
    }

    @Test
    void askingCountsNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(meter.wait("ayten", MORNING)).isZero();
        }
        assertThat(meter.remembered()).isZero();
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyOut() {
        spendAll("ayten", MORNING);

        assertThat(meter.spend("ayten", MORNING.minus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void inventedNamesDoNotFillTheMemory() {
        for (int i = 0; i < 50_000; i++) {
            meter.spend("invented " + i, MORNING);
        }

        assertThat(meter.remembered()).isEqualTo(10_000);
    }

    private void spendAll(String whose, Instant now) {
        for (int i = 0; i < 10; i++) {
            assertThat(meter.spend(whose, now)).isZero();
        }
    }
}
