package az.icma.audit;

import az.icma.security.StaffActed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Writes down who came, who was refused, and who changed what others may do. */
@Component
class StaffDeeds {

    private final AuditTrail trail;

    StaffDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(StaffActed acted) {
        trail.record(
                new Deed(act(acted.what()), acted.account(), Map.of()),
                acted.actor().orElse(null));
    }

    private static Act act(StaffActed.What what) {
        return switch (what) {
            case SIGNED_IN -> Act.SIGNED_IN;
            case SIGN_IN_REFUSED -> Act.SIGN_IN_REFUSED;
            case SIGNED_OUT -> Act.SIGNED_OUT;
            case INVITED -> Act.ACCOUNT_INVITED;
            case CHANGED -> Act.ACCOUNT_CHANGED;
            case DISABLED -> Act.ACCOUNT_DISABLED;
            case ENABLED -> Act.ACCOUNT_ENABLED;
            case PASSWORD_LINK_ISSUED -> Act.PASSWORD_LINK_ISSUED;
            case PASSWORD_CHANGED -> Act.PASSWORD_CHANGED;
            case PASSKEY_ADDED -> Act.PASSKEY_ADDED;
            case PASSKEY_REMOVED -> Act.PASSKEY_REMOVED;
            case FACTOR_SET_UP -> Act.FACTOR_SET_UP;
            case FACTOR_REMOVED -> Act.FACTOR_REMOVED;
            case FACTOR_RESET -> Act.FACTOR_RESET;
            case RECOVERY_CODE_USED -> Act.RECOVERY_CODE_USED;
            case RECOVERY_CODES_RENEWED -> Act.RECOVERY_CODES_RENEWED;
            case CODE_REFUSED -> Act.CODE_REFUSED;
            case PROOF_REFUSED -> Act.PROOF_REFUSED;
            case SESSIONS_ENDED -> Act.SESSIONS_ENDED;
        };
    }
}
