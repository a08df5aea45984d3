package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Access of one person to one matter for a time. It is asked for with a reason, granted by somebody, and runs out. */
@Entity
@Table(name = "case_grant")
class CaseGrant {

    /** Why somebody is let in who is neither on the team nor reaches the matter by role. */
    enum Kind {
        /** A colleague is asked to work on it. */
        REFERRAL(EnumSet.of(CaseAction.READ, CaseAction.CONTRIBUTE)),
        /** A colleague is asked to look at it. */
        READING(EnumSet.of(CaseAction.READ)),
        /** There is no time to wait for the team; it opens the matter and nothing more. */
        BREAK_GLASS(EnumSet.of(CaseAction.READ));

        private final Set<CaseAction> allowed;

        Kind(Set<CaseAction> allowed) {
            this.allowed = allowed;
        }

        /** Whether it still holds for somebody with these roles: it ends with the work that it was given for. */
        boolean holdsFor(CaseReader reader) {
            return this == BREAK_GLASS ? AccessPolicy.mayAsk(reader) : AccessPolicy.worksOnCases(reader);
        }

        boolean allows(CaseAction action) {
            return allowed.contains(action);
        }
    }

    /** How long emergency access lasts at most. */
    static final Duration EMERGENCY = Duration.ofHours(4);

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Classified(Datum.WORDS)
    private Sealed<String> reason;

    private UUID askedBy;
    private Instant askedAt;
    private UUID grantedBy;
    private Instant validFrom;
    private Instant validUntil;
    private UUID endedBy;
    private Instant endedAt;

    protected CaseGrant() {}

    private CaseGrant(Kind kind, UUID caseId, UUID userId, String reason, UUID by, Instant at, Seal seal) {
        if (reason.isBlank()) {
            throw new Refused("casefile.refused.no-reason");
        }
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.caseId = caseId;
        this.userId = userId;
        this.reason = seal.seal(CaseColumns.REASON, id, Subject.caseFile(caseId), reason.strip());
        this.askedBy = by;
        this.askedAt = at;
    }

    /** Somebody asks to be let into a matter at once; nothing opens before a second person has agreed. */
    static CaseGrant emergency(UUID caseId, UUID asker, String reason, Instant at, Seal seal) {
        return new CaseGrant(Kind.BREAK_GLASS, caseId, asker, reason, asker, at, seal);
    }

    /** A colleague is asked to read the matter, or to work on it, until the given moment. */
    static CaseGrant referral(
            Kind kind, UUID caseId, UUID colleague, String reason, UUID by, Instant at, Instant until, Seal seal) {
        CaseGrant grant = new CaseGrant(kind, caseId, colleague, reason, by, at, seal);
        grant.open(by, at, until);
        return grant;
    }

    /** A second person agrees; from now on it runs. */
    void agree(UUID second, Instant at) {
        if (kind != Kind.BREAK_GLASS || grantedBy != null || endedAt != null) {
            throw new Refused("casefile.refused.grant-settled");
        }
        if (second.equals(userId)) {
            throw new Refused("casefile.refused.second-person");
        }
        open(second, at, at.plus(EMERGENCY));
    }

    /** It is refused, or over before its time. */
    void end(UUID by, Instant at) {
        if (endedAt != null || grantedBy != null && !at.isBefore(validUntil)) {
            throw new Refused("casefile.refused.grant-settled");
        }
        endedBy = by;
        endedAt = at;
    }

    private void open(UUID by, Instant from, Instant until) {
        if (!until.isAfter(from)) {
            throw new Refused("casefile.refused.grant-in-the-past");
        }
        grantedBy = by;
        validFrom = from;
        validUntil = until;
    }

    boolean isAskedFor() {
        return grantedBy == null && endedAt == null;
    }

    boolean isValidAt(Instant moment) {
        return grantedBy != null && endedAt == null && !moment.isBefore(validFrom) && moment.isBefore(validUntil);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID userId() {
        return userId;
    }

    Kind kind() {
        return kind;
    }

    String reason(Seal seal) {
        return seal.open(CaseColumns.REASON, id, reason).orElse(CaseSeal.ERASED);
    }

    /** Who let them in; nobody yet where it was only asked for. */
    Optional<UUID> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
