package az.icma.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a colleague wrote down about a matter.
 *
 * @param told whom they told so
 */
public record CaseNote(String text, Optional<UUID> by, Instant at, Set<UUID> told) {}
