package az.icma.casefile;

/** What somebody of our staff does in one matter. */
public enum TeamRole {
    OWNER,
    LAWYER,
    ADVOCATE,
    MEMBER
}
