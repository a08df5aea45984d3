package az.icma.registry;

import java.util.UUID;

/** A record of the registry as pages show it, whatever it is about. */
public interface EntryCard {

    UUID id();

    /** What an update names, so that nobody overwrites another's change unseen. */
    long version();

    /** Why it is no longer offered; {@code null} = is offered. Old cases keep the name. */
    Archiving archiving();

    default boolean archived() {
        return archiving() != null;
    }
}
