package az.icma.campaigns;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All demands of campaigns. */
interface Demands extends Repository<Demand, UUID> {

    Demand save(Demand one);

    Optional<Demand> findById(UUID id);

    List<Demand> findByCaseIdOrderByProposedAt(UUID caseId);

    List<Demand> findByCaseIdIn(Collection<UUID> caseIds);

    void delete(Demand demand);

    default Demand get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }
}
