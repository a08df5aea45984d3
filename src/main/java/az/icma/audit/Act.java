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
    PASSWORD_CHANGED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    FACTOR_SET_UP,
    FACTOR_REMOVED,
    FACTOR_RESET,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    CODE_REFUSED,
    PROOF_REFUSED,
    SESSIONS_ENDED,
    /** The page of a person was opened. */
    PERSON_READ,
    /** Fields of a person that pages hold back were opened; which ones, the record says. */
    PERSON_FIELDS_SHOWN,
    PERSON_ERASED,
    CASE_ERASED,
    LEGAL_HOLD_PLACED,
    LEGAL_HOLD_ENDED,
    RETENTION_CHANGED,
    /** The page of a case was opened. */
    CASE_READ,
    FILE_FETCHED,
    /** Somebody asked to be let into a case that they may not open. */
    EMERGENCY_ASKED,
    EMERGENCY_GRANTED,
    EMERGENCY_REFUSED,
    /** A colleague was let into a case until a day. */
    CASE_REFERRED,
    REFERRAL_ENDED,
    /** Who learns of a case besides its team was settled anew; as what, the record says. */
    CASE_PROTECTED,
    /** Somebody stands in for a colleague who is away. */
    ABSENCE_ARRANGED,
    ABSENCE_ENDED,
    FIGURES_EXPORTED,
    PROCESS_PUBLISHED,
    PROCESS_ROLLED_BACK,
    AUDIT_VERIFIED
}
