package az.icma.registry;

/** How a person prefers to be reached. */
public enum ContactChannel {
    PHONE,
    SMS,
    WHATSAPP,
    EMAIL,
    POST,
    IN_PERSON,
    THROUGH_CBO
}
