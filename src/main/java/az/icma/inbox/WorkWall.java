package az.icma.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is kept away from a case and so neither sees nor takes its steps. Declared here, implemented by whoever judges
 * conflicts of interest; call {@link InboxRows#refresh(UUID)} when a wall was raised.
 */
public interface WorkWall {

    /** User ids by case; reads what the running transaction wrote. */
    Map<UUID, Set<UUID>> keptAway(Collection<UUID> caseIds);
}
