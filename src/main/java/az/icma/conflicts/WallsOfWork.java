package az.icma.conflicts;

import az.icma.inbox.WorkWall;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A wall also stands before the steps of the case, not only before its page. */
@Component
class WallsOfWork implements WorkWall {

    private final ConflictWalls walls;

    WallsOfWork(ConflictWalls walls) {
        this.walls = walls;
    }

    @Override
    public Map<UUID, Set<UUID>> keptAway(Collection<UUID> caseIds) {
        return walls.findByBetweenCaseIdIn(caseIds).stream()
                .collect(Collectors.groupingBy(
                        ConflictWall::caseId, Collectors.mapping(ConflictWall::userId, Collectors.toSet())));
    }
}
