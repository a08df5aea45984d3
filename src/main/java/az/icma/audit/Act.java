package az.icma.audit;

/** What is written into the audit. */
public enum Act {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCOUNT_INVITED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    PASSWORD_LINK_ISSUED,
    /** The page of a case was opened. */
    CASE_READ,
    FILE_FETCHED,
    FIGURES_EXPORTED,
    PROCESS_PUBLISHED,
    PROCESS_ROLLED_BACK,
    AUDIT_VERIFIED
}
