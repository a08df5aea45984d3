package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import org.springframework.lang.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call with somebody who has a part in a matter.
 *
 * @param minutes how long it took; absent where nobody counted
 * @param next when to call again; absent where no call is due any more
 */
public record CaseCall(
        UUID id,
        UUID caseId,
        Party.Kind kind,
        UUID registryId,
        Direction direction,
        Outcome outcome,
        Instant at,
        Optional<Integer> minutes,
        @Classified(Datum.WORDS) Optional<String> summary,
        Optional<Instant> next,
        UUID by) {

    /** Who picked up the phone to call. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /** How it ended. */
    public enum Outcome {
        REACHED,
        NO_ANSWER,
        SOMEBODY_ELSE,
        WRONG_NUMBER
    }

    /** What is written down of a call. */
    public record Entry(
            Party with,
            Direction direction,
            Outcome outcome,
            Instant at,
            @Nullable Integer minutes,
            @Classified(Datum.WORDS) @Nullable String summary,
            @Nullable Instant next) {
        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
