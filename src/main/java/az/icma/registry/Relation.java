package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** That somebody belongs to somebody, from a day to a day. */
@Entity
class Relation {

    static final SealedColumn<String> NOTE = SealedColumn.ofText("relation", "note");

    @Id
    private UUID id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private UUID fromId;
    private UUID toId;
    private LocalDate since;
    private LocalDate until;

    @Classified(Datum.WORDS)
    private Sealed<String> note;

    private UUID recordedBy;
    private Instant recordedAt;

    protected Relation() {}

    static Relation of(NewRelation said, LocalDate today, Seal seal) {
        if (said.kind() == null || said.from() == null || said.to() == null) {
            throw new Refused("registry.relation.error.incomplete");
        }
        if (said.from().equals(said.to())) {
            throw new Refused("registry.relation.error.oneself");
        }
        if (said.since() != null && said.since().isAfter(today)) {
            throw new Refused("registry.consent.error.future");
        }
        Relation relation = new Relation();
        relation.id = UUID.randomUUID();
        relation.kind = said.kind();
        relation.fromId = said.from();
        relation.toId = said.to();
        relation.since = said.since();
        relation.note = seal.seal(NOTE, relation.id, about(said.kind(), said.from(), said.to()), said.note());
        return relation;
    }

    Relation recorded(UUID by, Instant at) {
        recordedBy = by;
        recordedAt = at;
        return this;
    }

    void end(LocalDate day, LocalDate today) {
        if (until != null) {
            throw new Refused("registry.relation.error.ended");
        }
        if (day == null || day.isAfter(today)) {
            throw new Refused("registry.consent.error.future");
        }
        if (since != null && day.isBefore(since)) {
            throw new Refused("registry.relation.error.before-since");
        }
        until = day;
    }

    /** Whether this already says what is being said, in either direction where that is the same. */
    boolean says(NewRelation said) {
        boolean same = fromId.equals(said.from()) && toId.equals(said.to());
        boolean turned = kind.isMutual() && fromId.equals(said.to()) && toId.equals(said.from());
        return until == null && kind == said.kind() && (same || turned);
    }

    /** The two records that it ties together. */
    Stream<UUID> ends() {
        return Stream.of(fromId, toId);
    }

    RelationKind kind() {
        return kind;
    }

    /** The person who stands at either end; the first of two; where there is none, the first organisation. */
    static Subject about(RelationKind kind, UUID from, UUID to) {
        if (kind.from() == RecordKind.PERSON) {
            return Subject.person(from);
        }
        return kind.to() == RecordKind.PERSON ? Subject.person(to) : Subject.organisation(from);
    }

    RelationCard seenFrom(UUID end, Seal seal) {
        boolean outgoing = fromId.equals(end);
        return new RelationCard(
                id,
                kind,
                outgoing,
                outgoing ? toId : fromId,
                since,
                until,
                seal.open(NOTE, id, note).orElse(null));
    }
}
