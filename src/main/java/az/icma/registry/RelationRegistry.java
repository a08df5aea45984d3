package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who belongs to whom. A relation that names a person is read by those who may look people up and written by those who
 * may write people down; one between organisations goes by the rights on organisations.
 */
@Service
@Transactional
public class RelationRegistry {

    private final Relations relations;
    private final Seal seal;
    private final People people;
    private final PersonDirectory directory;
    private final Organisations organisations;
    private final CurrentUser user;
    private final Clock clock;

    RelationRegistry(
            Relations relations,
            Seal seal,
            People people,
            PersonDirectory directory,
            Organisations organisations,
            CurrentUser user,
            Clock clock) {
        this.relations = relations;
        this.seal = seal;
        this.people = people;
        this.directory = directory;
        this.organisations = organisations;
        this.user = user;
        this.clock = clock;
    }

    /** As far as the reader may see the other end; what lasts comes first, by kind. */
    @PreAuthorize(OrganisationDirectory.READERS)
    @Transactional(readOnly = true)
    public List<RelationCard> of(UUID record) {
        boolean peopleToo = Rights.include(PersonDirectory.READERS, user.get());
        Comparator<RelationCard> order = Comparator.comparing(
                        RelationCard::until, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(RelationCard::kind)
                .thenComparing(RelationCard::since, Comparator.nullsLast(Comparator.naturalOrder()));
        if (directory.hides(record)) {
            return List.of();
        }
        return relations.findByFromIdOrToId(record, record).stream()
                .filter(relation -> peopleToo || !relation.kind().names(RecordKind.PERSON))
                .map(relation -> relation.seenFrom(record, seal))
                .filter(card -> !isItself(card, record))
                .filter(card -> card.otherKind() != RecordKind.PERSON || !directory.hides(card.other()))
                .sorted(order)
                .toList();
    }

    /** What once related two records that are one now, says nothing until they are separated again. */
    private boolean isItself(RelationCard card, UUID record) {
        Optional<UUID> other = card.otherKind() == RecordKind.PERSON
                ? people.standing(card.other()).map(Person::id)
                : organisations.standing(card.other()).map(Organisation::id);
        return other.filter(record::equals).isPresent();
    }

    /** Whether the current user may write such a relation: pages offer only what will not be refused. */
    public boolean mayWrite(RelationKind kind) {
        String writers = kind.names(RecordKind.PERSON) ? PersonRegistry.WRITERS : OrganisationRegistry.WRITERS;
        return Rights.include(writers, user.get());
    }

    public void relate(NewRelation said) {
        Relation relation = Relation.of(said, today(), seal);
        admit(said.kind());
        if (directory.hides(said.from()) || directory.hides(said.to())) {
            throw new Refused("registry.error.unknown");
        }
        if (relations.findByFromIdOrToId(said.from(), said.from()).stream().anyMatch(known -> known.says(said))) {
            throw new Refused("registry.relation.error.known");
        }
        relations.save(relation.recorded(user.require().id(), clock.instant()));
    }

    /** It was so until that day. */
    public void end(UUID id, LocalDate day) {
        get(id).end(day, today());
    }

    /** It never was so. */
    public void removeMistake(UUID id) {
        relations.delete(get(id));
    }

    private Relation get(UUID id) {
        Relation relation = relations
                .findById(id)
                .filter(known -> known.ends().noneMatch(directory::hides))
                .orElseThrow(() -> new Refused("registry.error.unknown"));
        admit(relation.kind());
        return relation;
    }

    private void admit(RelationKind kind) {
        if (!mayWrite(kind)) {
            throw new AccessDeniedException("relation " + kind);
        }
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
