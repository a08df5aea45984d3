package az.icma.casefile;

import java.util.UUID;

/** A relation to another matter, seen from one side; {@code outgoing} where this side is the first of the two. */
public record CaseLink(UUID other, LinkKind kind, boolean outgoing) {}
