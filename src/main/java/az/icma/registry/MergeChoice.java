package az.icma.registry;

/** Whose value a merged record takes. */
public enum MergeChoice {
    KEPT,
    OTHER,
    /** Both together: phones, languages, the stricter rule of contact. */
    BOTH
}
