package az.icma.registry;

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
        String note,
        UUID recordedBy,
        LocalDate withdrawnOn) {

    public boolean holds() {
        return withdrawnOn == null;
    }
}
