package az.icma.casefile;

import java.util.UUID;

/** What a matter said is forgotten; whoever keeps something beside its key that leads to people forgets that as well. */
public record CaseFileErased(UUID caseId, String kind) {}
