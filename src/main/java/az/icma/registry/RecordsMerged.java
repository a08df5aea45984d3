package az.icma.registry;

import java.util.UUID;

/** Two records turned out to be one person or organisation; all that named the one that is gone names the kept one. */
public record RecordsMerged(RecordKind kind, UUID kept, UUID gone) {}
