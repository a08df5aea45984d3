package az.icma.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A link that lets one person choose a password, once, within a day. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    static final Duration VALID = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(nullable = false)
    private String tokenHash;

    private UUID userId;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant usedAt;

    protected OneTimeLink() {}

    private OneTimeLink(String tokenHash, UUID userId, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.userId = userId;
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    static OneTimeLink forPerson(UUID userId, String tokenHash, Instant now) {
        return new OneTimeLink(tokenHash, userId, now);
    }

    static OneTimeLink forFirstAdministrator(String tokenHash, Instant now) {
        return new OneTimeLink(tokenHash, null, now);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** Empty for the first administrator, who does not exist yet. */
    Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }
}
