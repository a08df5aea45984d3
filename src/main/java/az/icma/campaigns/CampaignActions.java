package az.icma.campaigns;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All actions of campaigns. */
interface CampaignActions extends Repository<CampaignAction, UUID> {

    CampaignAction save(CampaignAction one);

    Optional<CampaignAction> findById(UUID id);

    List<CampaignAction> findByCaseId(UUID caseId);

    List<CampaignAction> findByCaseIdIn(Collection<UUID> caseIds);

    Optional<CampaignAction> findFirstByDemandIdAndKindAndDoneOnIsNullOrderByPlannedOn(UUID demandId, ActionKind kind);

    default CampaignAction get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }
}
