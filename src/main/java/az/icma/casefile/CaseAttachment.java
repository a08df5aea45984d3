package az.icma.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file of a matter as people see it; the content is fetched by id. */
public record CaseAttachment(
        UUID id, UUID caseId, String name, String mediaType, long size, Optional<UUID> by, Instant at) {}
