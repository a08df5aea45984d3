package az.icma.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody came, went, or changed who may come.
 *
 * @param actor empty where nobody was signed in
 * @param account whose account it is about; empty where a login that nobody has was tried
 */
public record StaffActed(What what, Optional<UUID> actor, Optional<UUID> account) {

    /** What happened to the account. */
    public enum What {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT,
        INVITED,
        CHANGED,
        DISABLED,
        ENABLED,
        PASSWORD_LINK_ISSUED,
        PASSWORD_CHANGED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        FACTOR_SET_UP,
        FACTOR_REMOVED,
        /** By an administrator, for a colleague who lost it. */
        FACTOR_RESET,
        RECOVERY_CODE_USED,
        RECOVERY_CODES_RENEWED,
        CODE_REFUSED,
        /** A wrong password where somebody who is signed in was asked for it again. */
        PROOF_REFUSED,
        SESSIONS_ENDED
    }
}
