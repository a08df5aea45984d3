package az.icma.casefile;

import java.util.UUID;

/** A matter turned out to be a mistake and counts nowhere. */
public record CaseFileVoided(UUID caseId, String kind) {}
