package az.icma.deadlines;

import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The law periods of all cases. */
interface CaseDeadlines extends Repository<CaseDeadline, UUID> {

    CaseDeadline save(CaseDeadline deadline);

    List<CaseDeadline> findByCaseIdOrderByDueOn(UUID caseId);

    List<CaseDeadline> findByCaseIdInAndStatus(Collection<UUID> caseIds, CaseDeadline.Status status);

    List<CaseDeadline> findByBusinessKeyAndStatus(UUID businessKey, CaseDeadline.Status status);

    boolean existsByBusinessKey(UUID businessKey);

    Optional<CaseDeadline> findFirstByBusinessKeyAndRuleAndStatus(
            UUID businessKey, String rule, CaseDeadline.Status status);

    Optional<CaseDeadline> findFirstByBusinessKeyAndRuleAndStatusOrderByDueOnDesc(
            UUID businessKey, String rule, CaseDeadline.Status status);

    long countByStatus(CaseDeadline.Status status);

    long countByStatusAndDueOnBefore(CaseDeadline.Status status, LocalDate day);
}
