package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes people down. To find them see {@link PersonDirectory}. */
@Service
@Transactional
public class PersonRegistry {

    /** Who may write people down. */
    public static final String WRITERS = "hasAnyRole('INTAKE','COORDINATOR','LAWYER','CBO_COORDINATOR')";

    private final People people;
    private final PersonDirectory directory;
    private final Seal seal;
    private final CurrentUser user;
    private final Clock clock;

    PersonRegistry(People people, PersonDirectory directory, Seal seal, CurrentUser user, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.seal = seal;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user may: pages offer only what will not be refused. */
    public boolean mayWrite() {
        return Rights.include(WRITERS, user.get());
    }

    @PreAuthorize(WRITERS)
    public UUID register(PersonDetails details) {
        return people.save(Person.register(UUID.randomUUID(), details, thisYear(), seal))
                .id();
    }

    /** @param version the version of the card that was edited; a newer one in the meantime is not overwritten */
    @PreAuthorize(WRITERS)
    public void update(UUID id, long version, PersonDetails details) {
        Person person = get(id);
        if (person.version() != version) {
            throw new Refused("registry.error.changed-meanwhile");
        }
        person.describe(details, thisYear(), seal);
    }

    /**
     * Takes down how a person wishes to be reached from now on; the former rule no longer holds. For steps of a process,
     * which have settled who may: here nobody need be signed in.
     */
    public void reachSafely(UUID id, SafeContact contact) {
        get(id).reachSafely(contact, seal);
    }

    /** People who may be the one described, to be looked at before registering somebody twice. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public List<PersonHit> similar(PersonDetails details) {
        return directory.similar(details, null);
    }

    /** Whether a person with this FİN is written down whom the current user must not learn of. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public boolean isKnownToColleagues(PersonDetails details) {
        return directory.isKnownToColleagues(details, null);
    }

    /** Takes a person out of lists and searches. Open cases go on, with the name in them. */
    @PreAuthorize(WRITERS)
    public void archive(UUID id, ArchiveReason reason, String note) {
        get(id).archive(
                        Archiving.because(
                                reason, note, Baku.today(clock), user.require().id()),
                        seal);
    }

    @PreAuthorize(WRITERS)
    public void restore(UUID id) {
        get(id).restore();
    }

    private Person get(UUID id) {
        return people.standing(id)
                .filter(person -> !directory.hides(person.id()))
                .orElseThrow(() -> new Refused("registry.error.unknown"));
    }

    private int thisYear() {
        return Baku.today(clock).getYear();
    }
}
