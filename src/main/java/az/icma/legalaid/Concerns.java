package az.icma.legalaid;

/** Whose matter it is, seen from the person who asks. */
public enum Concerns {
    SELF,
    /** Another adult, on whose behalf somebody asks. */
    ANOTHER,
    /** A child, for whom the legal representative asks. */
    MINOR,
    /** Several people with the same matter; one of them asks. */
    GROUP
}
