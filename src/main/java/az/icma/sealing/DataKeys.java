package az.icma.sealing;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The keys of people and cases. */
interface DataKeys {

    /** Nothing where there never was a key, or it was destroyed. */
    Optional<DataKey> find(UUID subject);

    /** Made on first use; refused where it was destroyed. */
    DataKey of(Subject subject);

    /** Fetches many at once, for lists. */
    void fetch(Collection<UUID> subjects);

    /** It was destroyed. */
    void forget(UUID subject);
}
