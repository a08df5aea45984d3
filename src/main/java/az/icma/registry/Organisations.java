package az.icma.registry;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    /** The organisation behind an id, also where the record was merged into another one. */
    default Optional<Organisation> standing(UUID id) {
        Optional<Organisation> found = findById(id);
        while (found.isPresent() && !found.get().standingId().equals(found.get().id())) {
            found = findById(found.get().standingId());
        }
        return found;
    }

    Optional<Organisation> findByCode(String code);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    List<Organisation> findByArchivedReasonIsNullAndMergedIntoIsNull();

    List<Organisation> findByParentIdAndArchivedReasonIsNullAndMergedIntoIsNull(UUID parentId);

    List<Organisation> findByKindAndArchivedReasonIsNullAndMergedIntoIsNull(OrganisationKind kind);
}
