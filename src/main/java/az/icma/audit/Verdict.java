package az.icma.audit;

import java.util.List;

/**
 * What a look at the whole chain found.
 *
 * @param links how many were looked at
 * @param checkpoints how many were compared, inside and outside of the database
 * @param findings the first of each kind of place; empty = nothing was tampered with
 */
public record Verdict(long links, int checkpoints, List<Finding> findings) {

    public boolean isWhole() {
        return findings.isEmpty();
    }

    /**
     * Something that should not be.
     *
     * @param place the number of the link; of the record where it has none
     */
    public record Finding(Kind kind, long place) {}

    /** In the order in which an auditor would worry. */
    public enum Kind {
        /** The record says something else than when it was linked, or stands in another place. */
        CHANGED,
        /** A link, and so a record, is not there. */
        MISSING,
        /** A record stands beside the chain: it was put there by somebody else. */
        BESIDE,
        /** A checkpoint knows another chain: its end was cut off, or it was written anew. */
        OTHER_CHAIN,
        /** A checkpoint was not signed with the key of this audit, or cannot be read. */
        NOT_SIGNED
    }
}
