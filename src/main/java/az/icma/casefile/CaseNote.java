package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a colleague wrote down about a matter.
 *
 * @param told whom they told so
 */
public record CaseNote(@Classified(Datum.WORDS) String text, Optional<UUID> by, Instant at, Set<UUID> told) {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
