package az.icma.casefile;

import az.icma.security.Role;
import az.icma.security.SignedIn;

import java.util.Set;
import java.util.UUID;

/**
 * What the rule of access asks of a person.
 *
 * @param enabled false for whoever has left
 * @param districts ISO codes; empty means all
 */
record CaseReader(UUID id, boolean enabled, Set<Role> roles, Set<String> districts) {

    static CaseReader of(SignedIn person, boolean enabled) {
        return new CaseReader(person.id(), enabled, person.roles(), person.districts());
    }

    boolean hasAnyOf(Set<Role> some) {
        return roles.stream().anyMatch(some::contains);
    }
}
