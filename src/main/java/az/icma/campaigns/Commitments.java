package az.icma.campaigns;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All promises of authorities. */
interface Commitments extends Repository<Commitment, UUID> {

    Commitment save(Commitment one);

    Optional<Commitment> findById(UUID id);

    List<Commitment> findByCaseIdOrderByPromisedOn(UUID caseId);

    List<Commitment> findByCaseIdIn(Collection<UUID> caseIds);

    default Commitment get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }
}
