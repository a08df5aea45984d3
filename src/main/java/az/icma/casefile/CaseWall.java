package az.icma.casefile;

import java.util.Set;
import java.util.UUID;

/**
 * Who is kept away from a matter, whatever role or place on its team they have. Declared here, implemented by whoever
 * judges conflicts of interest.
 */
public interface CaseWall {

    boolean keepsAway(UUID caseId, UUID userId);

    /** All matters this person is kept away from. */
    Set<UUID> closedTo(UUID userId);
}
