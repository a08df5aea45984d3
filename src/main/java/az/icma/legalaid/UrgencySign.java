package az.icma.legalaid;

/** A sign that cannot wait; input of the table that triages requests. */
public enum UrgencySign {
    NONE,
    DETENTION,
    EVICTION,
    VIOLENCE
}
