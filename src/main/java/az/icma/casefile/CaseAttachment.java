package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file of a matter as people see it; the content is fetched by id. */
public record CaseAttachment(
        UUID id,
        UUID caseId,
        @Classified(Datum.WORDS) String name,
        String mediaType,
        long size,
        Optional<UUID> by,
        Instant at) {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
