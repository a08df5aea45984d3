package az.icma.security;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.LockModeType;

interface OneTimeLinks extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    /** Of two people who follow the same link at once, the second waits and finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OneTimeLink l where l.tokenHash = :tokenHash")
    Optional<OneTimeLink> lockByTokenHash(String tokenHash);

    @Modifying
    @Query("update OneTimeLink l set l.usedAt = :now where l.userId = :userId and l.usedAt is null")
    void withdrawAllOf(UUID userId, Instant now);

    @Modifying
    @Query("update OneTimeLink l set l.usedAt = :now where l.userId is null and l.usedAt is null")
    void withdrawFirstAdministrator(Instant now);
}
