package az.icma.casefile;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is away, and who stands in. */
interface Absences extends Repository<Absence, UUID> {

    Absence saveAndFlush(Absence absence);

    Optional<Absence> findById(UUID id);

    @Query("select a from Absence a where a.endedAt is null and a.lastDay >= :today order by a.firstDay, a.id")
    List<Absence> findNotOver(LocalDate today);

    @Query(
            """
            select a.absent from Absence a
             where a.cover = :cover and a.endedAt is null and :today between a.firstDay and a.lastDay""")
    Set<UUID> absentFor(UUID cover, LocalDate today);

    @Query(
            """
            select a from Absence a
             where a.absent in :absent and a.endedAt is null and :today between a.firstDay and a.lastDay
             order by a.lastDay, a.id""")
    List<Absence> findOf(Collection<UUID> absent, LocalDate today);
}
