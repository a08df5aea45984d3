package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.util.Set;

/**
 * A consent as it is taken down.
 *
 * @param channels the ways agreed to, for purposes that are given by channel; otherwise empty
 * @param note {@code null} = nothing to add
 */
public record NewConsent(
        ConsentPurpose purpose,
        Set<ContactChannel> channels,
        ConsentManner manner,
        LocalDate day,
        @Classified(Datum.WORDS) String note) {

    public NewConsent {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        note = Texts.orNull(note);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
