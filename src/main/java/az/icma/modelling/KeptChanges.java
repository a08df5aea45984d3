package az.icma.modelling;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface KeptChanges extends JpaRepository<KeptChange, UUID> {

    List<KeptChange> findByDraftIdAndChangedByOrderByKeptAt(UUID draftId, UUID changedBy);

    Optional<KeptChange> findByDraftIdAndFileAndChangedBy(UUID draftId, String file, UUID changedBy);
}
