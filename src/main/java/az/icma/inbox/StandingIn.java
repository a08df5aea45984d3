package az.icma.inbox;

import java.util.Set;
import java.util.UUID;

/**
 * Whose steps somebody may take besides their own, because the colleague is away. Declared here, implemented by whoever
 * knows of absences.
 */
public interface StandingIn {

    /** For whom this colleague stands in today. */
    Set<UUID> absentFor(UUID colleague);
}
