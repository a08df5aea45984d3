package az.icma.casefile;

import java.util.UUID;

/** A matter was accepted and has its number. */
public record CaseFileRegistered(UUID caseId, String kind, String number) {}
