package az.icma.campaigns;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All campaigns. Named as a bean because models call the process tasks {@code campaigns}. */
@org.springframework.stereotype.Repository("allCampaigns")
interface Campaigns extends Repository<Campaign, UUID> {

    Campaign save(Campaign one);

    /** For work in the background, which writes while it has its name. */
    Campaign saveAndFlush(Campaign one);

    Optional<Campaign> findById(UUID id);

    List<Campaign> findByIdIn(Collection<UUID> ids);

    List<Campaign> findByParentId(UUID parentId);

    default Campaign get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }
}
