package az.icma.appeals;

import java.time.LocalDate;
import java.util.UUID;

/** A letter left us; whoever had to write in time has done so on that day. */
public record AppealSent(UUID appealId, UUID caseId, AppealKind kind, UUID authority, LocalDate day) {}
