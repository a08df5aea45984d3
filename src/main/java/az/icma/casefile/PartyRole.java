package az.icma.casefile;

/** The role of a person or organisation of the registry in one matter. */
public enum PartyRole {
    CLIENT,
    ON_BEHALF_OF,
    REPRESENTATIVE,
    OPPONENT,
    AUTHORITY,
    WITNESS,
    GROUP_MEMBER,
    INTRODUCED_BY
}
