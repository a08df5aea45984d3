package az.icma.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Who acts in a test. */
public final class TestSignIn {

    /** After whatever moment a test moves the clock to: the person has just proved who they are. */
    private static final Instant ALWAYS_FRESH = Instant.parse("9999-12-31T00:00:00Z");

    private TestSignIn() {}

    /** Signs in a person with these roles, working in all districts; the answer is who acts from now on. */
    public static SignedIn as(UUID id, Role... roles) {
        Set<Role> all = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(roles));
        SignedIn person = new SignedIn(id, "Sınaq Şəxsi", Set.copyOf(all), Set.of());
        as(person);
        return person;
    }

    public static void as(SignedIn person) {
        as(new AccountPrincipal(person, 0, OpenSession.begin(ALWAYS_FRESH), false));
    }

    static void as(AccountPrincipal principal) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(principal.authentication());
        SecurityContextHolder.setContext(context);
    }

    /** As {@link #as(UUID, Role...)}, but whoever it is has proved long ago who they are. */
    public static SignedIn unproved(UUID id, Role... roles) {
        SignedIn person = new SignedIn(id, "Sınaq Şəxsi", Set.of(roles), Set.of());
        as(new AccountPrincipal(person, 0, OpenSession.unproved(), false));
        return person;
    }

    /** What this person would see, whoever acts in the test. */
    public static <T> T seenBy(SignedIn person, Supplier<T> look) {
        SecurityContext acting = SecurityContextHolder.getContext();
        as(person);
        try {
            return look.get();
        } finally {
            SecurityContextHolder.setContext(acting);
        }
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
