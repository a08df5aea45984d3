package az.icma.modelling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft as pages show it, without its files.
 *
 * @param baseVersion the published version from which it began; zero for a bundle that is new
 * @param startedBy empty where an upgraded application offers its own files
 * @param lock who writes in it now, and since when
 * @param proposed by whom and when, while it waits for the second person and afterwards
 * @param sentBack by whom and when, until it is proposed again
 */
public record DraftState(
        UUID id,
        String bundle,
        Draft.Origin origin,
        Draft.Status status,
        int baseVersion,
        Optional<UUID> startedBy,
        Instant startedAt,
        Optional<Act> changed,
        Optional<Act> lock,
        Optional<Act> proposed,
        Optional<String> reason,
        Optional<Act> sentBack,
        Optional<String> sendBackComment) {

    /** Who did something, and when. */
    public record Act(UUID by, Instant at) {}

    public boolean isOpen() {
        return status == Draft.Status.OPEN;
    }

    public boolean isProposed() {
        return status == Draft.Status.PROPOSED;
    }
}
