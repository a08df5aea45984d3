package az.icma.casefile;

import java.util.UUID;

/** A matter began, still without a number. */
public record CaseFileOpened(UUID caseId, String kind) {}
