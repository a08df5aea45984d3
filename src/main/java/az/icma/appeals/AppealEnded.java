package az.icma.appeals;

import java.util.UUID;

/** An appeal came to its result, be it the authority's silence. */
public record AppealEnded(UUID appealId, UUID caseId, AppealResult result) {}
