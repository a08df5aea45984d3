package az.icma.campaigns;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All targets of campaigns. */
interface Targets extends Repository<Target, UUID> {

    Target save(Target one);

    Optional<Target> findById(UUID id);

    List<Target> findByCaseIdOrderByInfluenceDesc(UUID caseId);

    Optional<Target> findByCaseIdAndAuthorityId(UUID caseId, UUID authorityId);

    default Target get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }
}
