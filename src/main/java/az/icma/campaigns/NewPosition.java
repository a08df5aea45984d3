package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import org.springframework.lang.Nullable;

import java.time.LocalDate;

/** Where an authority stands from a day on, as somebody has learnt it. */
public record NewPosition(Stance stance, LocalDate since, @Classified(Datum.WORDS) @Nullable String stanceReason) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
