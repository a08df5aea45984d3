package az.icma.modelling;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.LockModeType;

interface Drafts extends JpaRepository<Draft, UUID> {

    /** For whoever changes it: two who come at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from Draft draft where draft.id = :id")
    Optional<Draft> findForChange(UUID id);

    List<Draft> findByStatusInOrderByStartedAtDesc(Collection<Draft.Status> statuses);

    List<Draft> findByBundleAndOriginAndStatusIn(String bundle, Draft.Origin origin, Collection<Draft.Status> statuses);
}
