package az.icma.legalaid;

/** How a request reached us. */
public enum Channel {
    PHONE,
    IN_PERSON,
    /** Through a community-based organisation. */
    CBO
}
