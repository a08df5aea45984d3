package az.icma.permissions;

/** How somebody stands to a case that is for its team. */
enum Relation {
    /** They answer for it. */
    OWN,
    /** They are on its team. */
    TEAM,
    /** It is of their district and role, but not theirs. */
    OTHER,
    /** A conflict keeps them away, though they are on its team and were let in besides. */
    WALLED
}
