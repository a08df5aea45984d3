package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A target and where it stood over time, opened for whoever may read it. */
public record ToldTarget(Target target, List<Position> positions) {

    /** Where it stood from a day on, and why. */
    public record Position(Stance stance, LocalDate since, @Classified(Datum.WORDS) Optional<String> stanceReason) {

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
