package az.icma.registry;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByCode(String code);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    List<Organisation> findByArchivingReasonIsNull();

    List<Organisation> findByParentIdAndArchivingReasonIsNull(UUID parentId);

    List<Organisation> findByKindAndArchivingReasonIsNull(OrganisationKind kind);

    List<Organisation> findByArchivingReasonIsNotNull();
}
