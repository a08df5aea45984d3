package az.icma.appeals;

/** Whether a letter can go out; {@link #REPEATED} may, but the authority may leave it unconsidered. */
enum Completeness {
    COMPLETE,
    INCOMPLETE,
    REPEATED
}
