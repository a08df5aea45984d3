package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Writes organisations down. To find them see {@link OrganisationDirectory}. */
@Service
@Transactional
public class OrganisationRegistry {

    /** Who may write organisations down. */
    public static final String WRITERS =
            "hasAnyRole('INTAKE','REGISTRAR','COORDINATOR','CBO_COORDINATOR','NETWORK_COORDINATOR','DIRECTOR')";

    private final Organisations organisations;
    private final Seal seal;
    private final CurrentUser user;
    private final Clock clock;

    OrganisationRegistry(Organisations organisations, Seal seal, CurrentUser user, Clock clock) {
        this.organisations = organisations;
        this.seal = seal;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user may: pages offer only what will not be refused. */
    public boolean mayWrite() {
        return Rights.include(WRITERS, user.get());
    }

    @PreAuthorize(WRITERS)
    public UUID register(OrganisationDetails details) {
        return organisations
                .save(Organisation.register(UUID.randomUUID(), details, seal))
                .id();
    }

    /** @param version the version of the card that was edited; a newer one in the meantime is not overwritten */
    @PreAuthorize(WRITERS)
    public void update(UUID id, long version, OrganisationDetails details) {
        Organisation organisation = get(id);
        if (organisation.version() != version) {
            throw new Refused("registry.error.changed-meanwhile");
        }
        organisation.describe(details, seal);
    }

    /** Takes an organisation out of lists and choices. Open cases go on, with the name in them. */
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

    private Organisation get(UUID id) {
        return organisations.standing(id).orElseThrow(() -> new Refused("registry.error.unknown"));
    }
}
