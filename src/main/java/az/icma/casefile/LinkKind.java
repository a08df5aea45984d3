package az.icma.casefile;

/** How one matter relates to another, read from the first to the second. */
public enum LinkKind {
    RELATED,
    CONTINUES,
    CAUSED
}
