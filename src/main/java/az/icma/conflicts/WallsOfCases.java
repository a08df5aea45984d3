package az.icma.conflicts;

import az.icma.casefile.CaseWall;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A wall stands before the page of the case and takes the case out of lists. */
@Component
class WallsOfCases implements CaseWall {

    private final ConflictWalls walls;

    WallsOfCases(ConflictWalls walls) {
        this.walls = walls;
    }

    @Override
    public boolean keepsAway(UUID caseId, UUID userId) {
        return walls.existsById(new ConflictWall.Between(caseId, userId));
    }

    @Override
    public Set<UUID> closedTo(UUID userId) {
        return walls.findByBetweenUserId(userId).stream()
                .map(ConflictWall::caseId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
