package az.icma.campaigns;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where all targets stood. */
interface TargetPositions extends Repository<TargetPosition, UUID> {

    TargetPosition save(TargetPosition one);

    Optional<TargetPosition> findById(UUID id);

    List<TargetPosition> findByTargetIdInOrderBySinceAscNotedAtAsc(Collection<UUID> targetIds);
}
