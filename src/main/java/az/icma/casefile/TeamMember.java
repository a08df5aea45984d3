package az.icma.casefile;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody of our staff on a matter. */
@Embeddable
public record TeamMember(
        @Column(name = "user_id") UUID userId,
        @Enumerated(EnumType.STRING) TeamRole role,
        @Column(name = "joined_at") Instant joinedAt) {}
