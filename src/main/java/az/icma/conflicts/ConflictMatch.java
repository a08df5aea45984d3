package az.icma.conflicts;

import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import org.springframework.lang.Nullable;

import java.util.UUID;

/**
 * A party of the case that also stands, or may stand, on the other side of another case.
 *
 * @param party who it is, and the role in the case that is checked
 * @param colleague who was kept away from the other case, where that is the reason
 */
public record ConflictMatch(Party party, UUID otherCase, PartyRole otherRole, Kind kind, @Nullable UUID colleague) {

    /** Why it counts as a match. */
    public enum Kind {
        /** The same person or organisation of the registry. */
        SAME,
        /** Another entry of the registry with the same FİN, phone or nearly the same name. */
        SIMILAR,
        /** A colleague was kept away from a case with this party. */
        COLLEAGUE
    }
}
