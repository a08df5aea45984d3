package az.icma.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.List;

/** What a session keeps of an account. */
record AccountPrincipal(SignedIn signedIn, int sessionStamp) implements AuthenticatedPrincipal {

    static AccountPrincipal of(Account account) {
        return new AccountPrincipal(account.signedIn(), account.sessionStamp());
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
