package az.icma.security;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SlowDownTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final SlowDown slowDown = new SlowDown(nanos::get);

    @Test
    void oneMistakeCostsNothing() {
        slowDown.mayTry("aygun");

        assertThat(slowDown.mayTry("aygun")).isTrue();
    }

    @Test
    void repeatedMistakesWaitLongerUpToAMinute() {
        fail("aygun");
        for (int expected : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            pass(Duration.ofSeconds(expected).minusMillis(1));
            assertThat(slowDown.mayTry("aygun")).as("before %s s", expected).isFalse();
            pass(Duration.ofMillis(2));
            assertThat(slowDown.mayTry("aygun")).as("after %s s", expected).isTrue();
        }
    }

    @Test
    void aThousandTriesAtTheSameMomentAreTwo() {
        assertThat(IntStream.range(0, 1_000)
                        .parallel()
                        .filter(guess -> slowDown.mayTry("aygun"))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void successForgetsTheMistakes() {
        fail("aygun");
        slowDown.succeeded("aygun");

        assertThat(slowDown.mayTry("aygun")).isTrue();
    }

    @Test
    void oneLoginDoesNotSlowAnother() {
        fail("aygun");

        assertThat(slowDown.mayTry("rashad")).isTrue();
    }

    @Test
    void manyInventedLoginsNeitherFillTheMemoryNorCoverTheOneThatIsGuessedAt() {
        for (int guess = 0; guess < 7; guess++) {
            slowDown.mayTry("aygun");
            pass(Duration.ofMinutes(1));
        }
        slowDown.mayTry("aygun");
        for (int i = 0; i < 50_000; i++) {
            slowDown.mayTry("invented-" + i);
        }

        assertThat(slowDown.mayTry("aygun")).isFalse();
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyOut() {
        pass(Duration.ofHours(2));
        fail("aygun");
        pass(Duration.ofHours(-1));

        assertThat(slowDown.mayTry("aygun")).isTrue();
    }

    private void fail(String login) {
        slowDown.mayTry(login);
        slowDown.mayTry(login);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
