package az.icma.inbox;

import az.icma.process.ElementTexts;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * To whom a step is offered that the model keeps for the team of the case: {@code offeredTo} is {@code team}. As long as
 * nobody of the team may do it, it is offered to everybody of its roles, so that it never lies where nobody sees it.
 */
@Component
class TeamOffers {

    private static final String PROPERTY = "offeredTo";
    private static final String TEAM = "team";

    private final StaffDirectory staff;

    TeamOffers(StaffDirectory staff) {
        this.staff = staff;
    }

    static boolean isForTheTeam(ElementTexts said) {
        return said.property(PROPERTY).filter(TEAM::equals).isPresent();
    }

    /**
     * @param roles codes of those who may do the step
     * @param out who may not, though of the team
     * @return absent where the roles alone decide
     */
    Optional<Set<UUID>> among(ElementTexts said, String[] roles, Set<UUID> team, Set<UUID> out) {
        if (!isForTheTeam(said) || team.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = Set.of(roles);
        Role[] wanted = Arrays.stream(Role.values())
                .filter(role -> codes.contains(role.code()))
                .toArray(Role[]::new);
        Set<UUID> members = staff.withAnyOf(wanted).stream()
                .map(SignedIn::id)
                .filter(team::contains)
                .filter(id -> !out.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(members).filter(some -> !some.isEmpty());
    }
}
