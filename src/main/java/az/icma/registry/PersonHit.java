package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.UUID;

/**
 * A found person: just enough to tell namesakes apart.
 *
 * @param birthYear {@code null} if unknown
 * @param district ISO code, {@code null} if unknown
 * @param match what gave the person away
 */
public record PersonHit(
        UUID id,
        @Classified(Datum.NAME) String name,
        @Classified(Datum.BIRTH_YEAR) Integer birthYear,
        String district,
        Match match) {

    /** From the surest to the vaguest. */
    public enum Match {
        FIN,
        PHONE,
        EMAIL,
        NAME,
        /** The same name in another spelling, or with a typing mistake. */
        SIMILAR_NAME
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
