package az.icma.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.List;
import java.util.Set;

/**
 * What a session keeps of an account.
 *
 * @param mustSetUp true until the second factor that the roles ask for is set up; until then there are no roles
 */
record AccountPrincipal(SignedIn signedIn, int sessionStamp, OpenSession session, boolean mustSetUp)
        implements AuthenticatedPrincipal {

    static AccountPrincipal of(Account account, OpenSession session) {
        return new AccountPrincipal(account.signedIn(), account.sessionStamp(), session, false);
    }

    /** Without any right but to set up the second factor. */
    static AccountPrincipal settingUp(Account account, OpenSession session) {
        SignedIn person = account.signedIn();
        return new AccountPrincipal(
                new SignedIn(person.id(), person.name(), Set.of(), person.districts()),
                account.sessionStamp(),
                session,
                true);
    }

    Authentication authentication() {
        List<SimpleGrantedAuthority> authorities = signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }

    /** The id, so that logs and the request's user name hold no personal data. */
    @Override
    public String getName() {
        return signedIn.id().toString();
    }
}
