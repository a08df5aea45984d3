package az.icma.campaigns;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All changes that campaigns harvested. */
interface HarvestedOutcomes extends Repository<HarvestedOutcome, UUID> {

    HarvestedOutcome save(HarvestedOutcome one);

    Optional<HarvestedOutcome> findById(UUID id);

    List<HarvestedOutcome> findByCaseIdOrderByHarvestedAt(UUID caseId);

    void delete(HarvestedOutcome outcome);
}
