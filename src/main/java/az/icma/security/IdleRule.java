package az.icma.security;

import java.time.Duration;

/** How long a session may lie unused: shorter where it could change what everybody may do. */
final class IdleRule {

    private static final Duration STAFF = Duration.ofMinutes(30);
    private static final Duration ADMINISTRATOR = Duration.ofMinutes(15);

    private IdleRule() {}

    static Duration limit(AccountPrincipal principal) {
        return principal.signedIn().has(Role.ADMIN) ? ADMINISTRATOR : STAFF;
    }
}
