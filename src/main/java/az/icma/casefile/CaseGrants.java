package az.icma.casefile;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All access that was given for a time, or asked for. */
interface CaseGrants extends Repository<CaseGrant, UUID> {

    /** At once, while whoever writes it is still who they are. */
    CaseGrant saveAndFlush(CaseGrant grant);

    Optional<CaseGrant> findById(UUID id);

    /** Asked for, and nobody has decided. */
    @Query("select g from CaseGrant g where g.grantedBy is null and g.endedAt is null order by g.askedAt")
    List<CaseGrant> findOpen();

    @Query(
            """
            select g from CaseGrant g
             where g.userId = :userId and g.kind = BREAK_GLASS
               and g.validFrom <= :now and g.validUntil > :now and g.endedAt is null order by g.validUntil""")
    List<CaseGrant> findEmergenciesOf(UUID userId, Instant now);

    @Query(
            """
            select g from CaseGrant g
             where g.caseId = :caseId and g.validFrom <= :now and g.validUntil > :now and g.endedAt is null
             order by g.validUntil, g.id""")
    List<CaseGrant> findValid(UUID caseId, Instant now);

    @Query(
            """
            select g.kind from CaseGrant g
             where g.caseId = :caseId and g.userId = :userId
               and g.validFrom <= :now and g.validUntil > :now and g.endedAt is null""")
    Set<CaseGrant.Kind> kindsValidAt(Instant now, UUID caseId, UUID userId);
}
