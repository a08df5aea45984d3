package az.icma.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who acts in a test. */
public final class TestSignIn {

    private TestSignIn() {}

    /** Signs in a person with these roles, working in all districts; the answer is who acts from now on. */
    public static SignedIn as(UUID id, Role... roles) {
        Set<Role> all = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(roles));
        SignedIn person = new SignedIn(id, "Sınaq Şəxsi", Set.copyOf(all), Set.of());
        as(person);
        return person;
    }

    public static void as(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AccountPrincipal(person, 0).authentication());
        SecurityContextHolder.setContext(context);
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
