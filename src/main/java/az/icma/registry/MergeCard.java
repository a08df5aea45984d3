package az.icma.registry;

import java.time.Instant;
import java.util.UUID;

/** A merge that can be taken back. */
public record MergeCard(UUID id, RecordKind kind, UUID kept, UUID gone, UUID mergedBy, Instant mergedAt) {}
