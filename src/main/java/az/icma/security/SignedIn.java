package az.icma.security;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The person behind the current request.
 *
 * @param id opaque; the only form in which a person appears in the engine's tables
 * @param districts ISO codes of the districts this person works in; empty means all
 */
public record SignedIn(UUID id, String name, Set<Role> roles, Set<String> districts) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this person answers for what colleagues carry, and so sees how much it is and what of it is late. */
    public boolean leads() {
        return has(Role.COORDINATOR) || has(Role.DIRECTOR);
    }

    public Set<String> roleCodes() {
        return roles.stream().map(Role::code).collect(Collectors.toUnmodifiableSet());
    }
}
