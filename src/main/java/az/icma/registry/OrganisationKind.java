package az.icma.registry;

/** What an organisation is to us. */
public enum OrganisationKind {
    /** A community-based organisation: the local groups that the work rests on. */
    CBO,
    /** Another civil-society organisation. */
    CSO,
    /** A state or municipal body that decides, answers appeals, or fails to. */
    AUTHORITY,
    COURT,
    /** A company, a bank, an employer, a medium. */
    OTHER
}
