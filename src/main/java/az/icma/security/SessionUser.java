package az.icma.security;

import az.icma.shared.Refused;
import az.icma.shared.database.RowReader;
import az.icma.shared.database.RowReaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The current user as the security context has it; the database shows this thread what they may see. */
@Component
class SessionUser implements CurrentUser, RowReaders {

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
    public Optional<RowReader> current() {
        return get().map(person -> new RowReader(person.id(), person.roleCodes(), person.districts()));
    }

    @Override
    public SignedIn require() {
        return get().orElseThrow(() -> new Refused("security.signed-out"));
    }
}
