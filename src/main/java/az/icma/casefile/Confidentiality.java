package az.icma.casefile;

/** Who may open a matter besides its team. */
public enum Confidentiality {
    /** Everybody whose role and districts reach it. */
    OPEN,
    /** The team and the coordinators. */
    TEAM,
    /** The team alone. */
    SEALED
}
