package az.icma.registry;

import java.util.Arrays;
import java.util.List;

import static az.icma.registry.RecordKind.ORGANISATION;
import static az.icma.registry.RecordKind.PERSON;

/** How somebody belongs to somebody, in the order in which pages show it. Each kind has words for either end. */
public enum RelationKind {
    HEAD(PERSON, ORGANISATION),
    BOARD_MEMBER(PERSON, ORGANISATION),
    /** Whom one calls there. */
    CONTACT(PERSON, ORGANISATION),
    EMPLOYEE(PERSON, ORGANISATION),
    VOLUNTEER(PERSON, ORGANISATION),
    MEMBER(PERSON, ORGANISATION),
    PARTNER(ORGANISATION, ORGANISATION),
    FUNDS(ORGANISATION, ORGANISATION),
    /** Belongs to a network or a coalition. */
    NETWORK_MEMBER(ORGANISATION, ORGANISATION),
    GUARDIAN(PERSON, PERSON),
    PARENT(PERSON, PERSON),
    FAMILY(PERSON, PERSON),
    NEIGHBOUR(PERSON, PERSON),
    /** Through whom the other may be reached. */
    TRUSTED(PERSON, PERSON);

    private final RecordKind from;
    private final RecordKind to;

    RelationKind(RecordKind from, RecordKind to) {
        this.from = from;
        this.to = to;
    }

    public RecordKind from() {
        return from;
    }

    public RecordKind to() {
        return to;
    }

    /** Whether it says the same from either end. */
    public boolean isMutual() {
        return this == PARTNER || this == FAMILY || this == NEIGHBOUR;
    }

    boolean names(RecordKind end) {
        return from == end || to == end;
    }

    /** The kinds that can begin at such a record. */
    public static List<RelationKind> from(RecordKind end) {
        return Arrays.stream(values()).filter(kind -> kind.from == end).toList();
    }

    /** The kinds that can lead to such a record. */
    public static List<RelationKind> to(RecordKind end) {
        return Arrays.stream(values()).filter(kind -> kind.to == end).toList();
    }
}
