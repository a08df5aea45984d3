package az.icma.conflicts;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All walls between colleagues and cases. */
interface ConflictWalls extends Repository<ConflictWall, ConflictWall.Between> {

    ConflictWall save(ConflictWall wall);

    boolean existsById(ConflictWall.Between between);

    List<ConflictWall> findByBetweenCaseId(UUID caseId);

    List<ConflictWall> findByBetweenCaseIdIn(Collection<UUID> caseIds);

    List<ConflictWall> findByBetweenUserId(UUID userId);
}
