package az.icma.casefile;

import java.util.UUID;

/** A matter ended; {@code outcome} is a code. */
public record CaseFileClosed(UUID caseId, String kind, String outcome) {}
