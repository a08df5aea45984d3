package az.icma.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a colleague wrote down about a matter. */
public record CaseNote(String text, Optional<UUID> by, Instant at) {}
