package az.icma.registry;

import az.icma.security.SignedIn;

import java.util.Optional;

/** Answers the permission expressions of this module for a button, so that the roles are listed once. */
final class Rights {

    private Rights() {}

    /** @param expression {@code hasAnyRole('…','…')} */
    static boolean include(String expression, Optional<SignedIn> user) {
        return user.stream()
                .flatMap(person -> person.roles().stream())
                .anyMatch(role -> expression.contains("'" + role.name() + "'"));
    }
}
