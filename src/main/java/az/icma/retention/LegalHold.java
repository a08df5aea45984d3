package az.icma.retention;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.Instant;
import java.util.UUID;

/** That a person or a matter must not be erased, whatever period has ended: somebody may have to answer for it. */
public record LegalHold(UUID id, @Classified(Datum.WORDS) String reason, UUID by, Instant since) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
