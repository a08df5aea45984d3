package az.icma.registry;

import java.util.UUID;

/**
 * A found person: just enough to tell namesakes apart.
 *
 * @param birthYear {@code null} if unknown
 * @param district ISO code, {@code null} if unknown
 * @param match what gave the person away
 */
public record PersonHit(UUID id, String name, Integer birthYear, String district, Match match) {

    /** From the surest to the vaguest. */
    public enum Match {
        FIN,
        PHONE,
        EMAIL,
        NAME,
        /** The same name in another spelling, or with a typing mistake. */
        SIMILAR_NAME
    }
}
