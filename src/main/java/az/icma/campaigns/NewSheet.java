package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;

import java.time.LocalDate;

/**
 * A sheet of signatures as it is handed in.
 *
 * @param number as it stands on the paper
 * @param statedCount how many signatures it says to hold
 */
public record NewSheet(
        String number,
        LocalDate collectedOn,
        @Nullable String district,
        @Classified(Datum.NAME) @Nullable String collectorName,
        int statedCount) {

    private static final int MOST = 10_000;

    /** @throws Refused if something without which it cannot be found again is missing */
    public NewSheet {
        if (number == null || number.isBlank() || collectedOn == null || statedCount < 1 || statedCount > MOST) {
            throw new Refused("campaigns.refused.incomplete");
        }
        number = number.strip();
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
