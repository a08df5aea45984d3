package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent as pages show it.
 *
 * @param channel {@code null} where the purpose is not given by channel
 * @param recordedBy {@code null} = the system
 * @param withdrawnOn {@code null} = it holds
 */
public record ConsentCard(
        UUID id,
        ConsentPurpose purpose,
        ContactChannel channel,
        ConsentManner manner,
        LocalDate givenOn,
        @Classified(Datum.WORDS) String note,
        UUID recordedBy,
        LocalDate withdrawnOn) {

    public boolean holds() {
        return withdrawnOn == null;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
