package az.icma.registry;

/** An organisation that may be the one somebody is writing down. */
public record OrganisationHit(OrganisationCard card, Match match) {

    /** From the surest to the vaguest. */
    public enum Match {
        VOEN,
        PHONE,
        EMAIL,
        SIMILAR_NAME
    }
}
