package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A petition as it was announced for a demand.
 *
 * @param goal how many signatures are wanted
 * @param until the last day, as it was announced
 * @param verified how many count for it: everybody once
 * @param link last part of the address under which it is open now; empty while it is not
 */
public record ToldPetition(
        UUID demandId,
        @Classified(Datum.WORDS) String wording,
        OptionalInt goal,
        Optional<LocalDate> until,
        int verified,
        @Classified(Datum.CODE) Optional<String> link) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
