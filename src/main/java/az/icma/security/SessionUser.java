package az.icma.security;

import az.icma.shared.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The current user as the security context has it. */
@Component
class SessionUser implements CurrentUser {

    @Override
    public Optional<SignedIn> get() {
        return principal().map(AccountPrincipal::signedIn);
    }

    Optional<AccountPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    @Override
    public SignedIn require() {
        return get().orElseThrow(() -> new Refused("security.signed-out"));
    }
}
