package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes one of two records of the same person or organisation, and two again if that was wrong. Everything that names
 * the record follows in the same transaction, see {@link RegistryReference}.
 */
@Service
@Transactional
@PreAuthorize(MergeRegistry.MERGERS)
public class MergeRegistry {

    /** Who may merge: those who receive requests and answer for them, and so know whom they have before them. */
    public static final String MERGERS = "hasAnyRole('INTAKE','COORDINATOR')";

    private final People people;
    private final PersonDirectory directory;
    private final Organisations organisations;
    private final Merges merges;
    private final Seal seal;
    private final ObjectProvider<RegistryReference> references;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    MergeRegistry(
            People people,
            PersonDirectory directory,
            Organisations organisations,
            Merges merges,
            Seal seal,
            ObjectProvider<RegistryReference> references,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.people = people;
        this.directory = directory;
        this.organisations = organisations;
        this.merges = merges;
        this.seal = seal;
        this.references = references;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user may: pages offer only what will not be refused. */
    @PreAuthorize("permitAll")
    public boolean mayMerge() {
        return Rights.include(MERGERS, user.get());
    }

    /**
     * @param kept the card that goes on, as it was looked at
     * @param gone the other card, as it was looked at
     * @param result what is true of both
     */
    public void merge(PersonCard kept, PersonCard gone, PersonDetails result) {
        Person goesOn = person(kept.id());
        Person goes = person(gone.id());
        settle(goesOn.version() == kept.version() && goes.version() == gone.version());
        goes.mergeInto(goesOn.id());
        goesOn.describe(result, Baku.today(clock).getYear(), seal);
        merged(
                RecordKind.PERSON,
                goesOn.id(),
                goes.id(),
                kept.details(),
                goesOn.card(seal).details());
    }

    /** @see #merge(PersonCard, PersonCard, PersonDetails) */
    public void merge(OrganisationCard kept, OrganisationCard gone, OrganisationDetails result) {
        Organisation goesOn = organisation(kept.id());
        Organisation goes = organisation(gone.id());
        settle(goesOn.version() == kept.version() && goes.version() == gone.version());
        goes.mergeInto(goesOn.id());
        boolean underItself =
                Objects.equals(result.parent(), goesOn.id()) || Objects.equals(result.parent(), goes.id());
        goesOn.describe(underItself ? result.under(null) : result, seal);
        merged(
                RecordKind.ORGANISATION,
                goesOn.id(),
                goes.id(),
                kept.details(),
                goesOn.card(seal).details());
    }

    private static void settle(boolean unchanged) {
        if (!unchanged) {
            throw new Refused("registry.error.changed-meanwhile");
        }
    }

    private void merged(RecordKind kind, UUID kept, UUID gone, Record before, Record after) {
        UUID merge =
                merges.record(kind, kept, gone, before, after, user.require().id());
        Background.PROCESS.run(() ->
                references.forEach(reference -> merges.moved(merge, reference.place(), reference.follow(gone, kept))));
        events.publishEvent(new RecordsMerged(kind, kept, gone));
    }

    /** What went into a record and can be taken out again, the newest first. */
    @Transactional(readOnly = true)
    public List<MergeCard> into(UUID kept) {
        return merges.standing(kept);
    }

    /** The name under which the record that is gone was known. */
    @Transactional(readOnly = true)
    public String formerName(MergeCard merge) {
        return merge.kind() == RecordKind.PERSON
                ? person(merge.gone()).name(seal)
                : organisation(merge.gone()).card(seal).details().name();
    }

    /** Makes two records of one again; what somebody has changed since stays with the kept one. */
    public void undo(UUID id) {
        MergeCard merge = merges.get(id);
        if (merge.kind() == RecordKind.PERSON) {
            separatePeople(merge);
        } else {
            separateOrganisations(merge);
        }
        Background.PROCESS.run(() -> references.forEach(
                reference -> reference.putBack(merge.gone(), merge.kept(), merges.moved(id, reference.place()))));
        merges.undone(id, user.require().id());
        events.publishEvent(new RecordsSeparated(merge.kind(), merge.kept(), merge.gone()));
    }

    private void separatePeople(MergeCard merge) {
        Person kept = person(merge.kept());
        person(merge.gone()).standAlone(kept.id());
        kept.describe(
                Combination.undone(
                        merges.before(merge.id(), PersonDetails.class),
                        merges.after(merge.id(), PersonDetails.class),
                        kept.card(seal).details()),
                Baku.today(clock).getYear(),
                seal);
    }

    private void separateOrganisations(MergeCard merge) {
        Organisation kept = organisation(merge.kept());
        organisation(merge.gone()).standAlone(kept.id());
        kept.describe(
                Combination.undone(
                        merges.before(merge.id(), OrganisationDetails.class),
                        merges.after(merge.id(), OrganisationDetails.class),
                        kept.card(seal).details()),
                seal);
    }

    private Person person(UUID id) {
        return people.findById(id)
                .filter(person -> !directory.hides(person.id()))
                .orElseThrow(() -> new Refused("registry.error.unknown"));
    }

    private Organisation organisation(UUID id) {
        return organisations.findById(id).orElseThrow(() -> new Refused("registry.error.unknown"));
    }
}
