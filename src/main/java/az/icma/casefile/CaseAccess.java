package az.icma.casefile;

import az.icma.security.Role;
import az.icma.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The one rule that says who may open a matter, once for a record and once, with the same meaning, for SQL. */
@Component
public class CaseAccess {

    private static final Set<Role> CASE_WORK = EnumSet.of(
            Role.INTAKE,
            Role.REGISTRAR,
            Role.COORDINATOR,
            Role.LAWYER,
            Role.ADVOCATE,
            Role.CAMPAIGN_MANAGER,
            Role.CBO_COORDINATOR,
            Role.DIRECTOR);

    private final ObjectProvider<CaseWall> walls;

    CaseAccess(ObjectProvider<CaseWall> walls) {
        this.walls = walls;
    }

    /** Whether matters are this person's work at all. */
    public boolean worksOnCases(SignedIn user) {
        return user.roles().stream().anyMatch(CASE_WORK::contains);
    }

    /** Whoever may not open a matter is told the same as if it did not exist. */
    public boolean mayOpen(SignedIn user, CaseFile caseFile) {
        if (!worksOnCases(user)) {
            return false;
        }
        if (walls.stream().anyMatch(wall -> wall.keepsAway(caseFile.id(), user.id()))) {
            return false;
        }
        if (caseFile.hasOnTeam(user.id())) {
            return true;
        }
        return reaches(user, caseFile)
                && reservedTo(caseFile.confidentiality())
                        .map(roles -> roles.stream().anyMatch(user::has))
                        .orElse(true);
    }

    /** Whether this person can be given a part in the matter: cases are their work and nothing keeps them away. */
    boolean mayJoin(SignedIn user, CaseFile caseFile) {
        return worksOnCases(user) && walls.stream().noneMatch(wall -> wall.keepsAway(caseFile.id(), user.id()));
    }

    /** The roles that see a matter of this kind without being on its team; absent where every case work does. */
    static Optional<Set<Role>> reservedTo(Confidentiality confidentiality) {
        return switch (confidentiality) {
            case SEALED -> Optional.of(Set.of());
            case TEAM -> Optional.of(Set.of(Role.COORDINATOR));
            case OPEN -> Optional.empty();
        };
    }

    private static boolean reaches(SignedIn user, CaseFile caseFile) {
        return user.districts().isEmpty()
                || caseFile.district().filter(user.districts()::contains).isPresent();
    }

    /** The same rule as a condition on {@code case_file c}. */
    Condition visibleTo(SignedIn user) {
        if (!worksOnCases(user)) {
            return new Condition("false", Map.of());
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reader", user.id());
        String levels =
                user.has(Role.COORDINATOR) ? "c.confidentiality IN ('OPEN', 'TEAM')" : "c.confidentiality = 'OPEN'";
        String reach = "";
        if (!user.districts().isEmpty()) {
            reach = " AND c.district IN (:readerDistricts)";
            parameters.put("readerDistricts", user.districts());
        }
        String team = "EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = c.id AND t.user_id = :reader)";
        String wall = "";
        Set<UUID> closed = closedTo(user);
        if (!closed.isEmpty()) {
            wall = " AND c.id NOT IN (:readerClosed)";
            parameters.put("readerClosed", closed);
        }
        return new Condition("((" + team + " OR (" + levels + reach + "))" + wall + ")", Map.copyOf(parameters));
    }

    private Set<UUID> closedTo(SignedIn user) {
        return walls.stream()
                .flatMap(wall -> wall.closedTo(user.id()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A piece of SQL with its named parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}
}
