package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody was told of a matter and has not read yet. */
public record Telling(UUID caseId, Kind kind, @Classified(Datum.WORDS) String text, Optional<UUID> by, Instant at) {

    /** Why they were told. */
    public enum Kind {
        /** They were named in a note. */
        MENTION,
        /** The matter was given into their hands. */
        HANDOVER,
        /** Somebody was let into the matter in an emergency. */
        EMERGENCY
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
