package az.icma.casefile;

import java.util.UUID;

/** A closed matter goes on. */
public record CaseFileReopened(UUID caseId, String kind) {}
