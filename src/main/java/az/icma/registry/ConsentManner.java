package az.icma.registry;

/** How a consent was given. */
public enum ConsentManner {
    ORAL,
    /** Signed. */
    WRITTEN,
    /** By the legal representative. */
    GUARDIAN
}
