package az.icma.registry;

import java.time.LocalDate;
import java.util.Set;

/**
 * A consent as it is taken down.
 *
 * @param channels the ways agreed to, for purposes that are given by channel; otherwise empty
 * @param note {@code null} = nothing to add
 */
public record NewConsent(
        ConsentPurpose purpose, Set<ContactChannel> channels, ConsentManner manner, LocalDate day, String note) {

    public NewConsent {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        note = Texts.orNull(note);
    }
}
