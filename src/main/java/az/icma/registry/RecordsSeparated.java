package az.icma.registry;

import java.util.UUID;

/** A merge was taken back: both records stand for themselves again. */
public record RecordsSeparated(RecordKind kind, UUID kept, UUID gone) {}
