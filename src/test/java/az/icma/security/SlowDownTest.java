package az.icma.security;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class SlowDownTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final SlowDown slowDown = new SlowDown(nanos::get);

    @Test
    void oneMistakeCostsNothing() {
        slowDown.failed("aygun");

        assertThat(slowDown.mustWait("aygun")).isFalse();
    }

    @Test
    void repeatedMistakesWaitLongerUpToAMinute() {
        slowDown.failed("aygun");
        for (int expected : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            slowDown.failed("aygun");
            pass(Duration.ofSeconds(expected).minusMillis(1));
            assertThat(slowDown.mustWait("aygun")).as("before %s s", expected).isTrue();
            pass(Duration.ofMillis(2));
            assertThat(slowDown.mustWait("aygun")).as("after %s s", expected).isFalse();
        }
    }

    @Test
    void successForgetsTheMistakes() {
        slowDown.failed("aygun");
        slowDown.failed("aygun");
        slowDown.succeeded("aygun");

        assertThat(slowDown.mustWait("aygun")).isFalse();
    }

    @Test
    void oneLoginDoesNotSlowAnother() {
        slowDown.failed("aygun");
        slowDown.failed("aygun");

        assertThat(slowDown.mustWait("rashad")).isFalse();
    }

    @Test
    void manyInventedLoginsDoNotFillTheMemory() {
        for (int i = 0; i < 50_000; i++) {
            slowDown.failed("invented-" + i);
        }
        slowDown.failed("aygun");
        slowDown.failed("aygun");

        assertThat(slowDown.mustWait("aygun")).isTrue();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
