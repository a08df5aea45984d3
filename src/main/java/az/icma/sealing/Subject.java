package az.icma.sealing;

import java.util.UUID;

/** Whom a sealed value is about. Each has a key of its own, and whose key is destroyed is forgotten. */
public record Subject(Kind kind, UUID id) {

    /** What a key is for. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        CASE,
        /** A colleague: what they have typed and not sent yet. */
        ACCOUNT,
        /** Not about anybody: the key of the blind indexes. */
        INDEX
    }

    static final Subject INDEX = new Subject(Kind.INDEX, new UUID(0, 0));

    public static Subject person(UUID id) {
        return new Subject(Kind.PERSON, id);
    }

    public static Subject organisation(UUID id) {
        return new Subject(Kind.ORGANISATION, id);
    }

    public static Subject account(UUID id) {
        return new Subject(Kind.ACCOUNT, id);
    }

    public static Subject caseFile(UUID id) {
        return new Subject(Kind.CASE, id);
    }
}
