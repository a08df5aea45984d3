package az.icma.registry;

import az.icma.shared.Refused;

import java.util.UUID;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * A record of the registry, whatever it is about: it stands, is archived, or leads to the record with which it was
 * merged.
 */
@MappedSuperclass
abstract class Entry {

    @Id
    private UUID id;

    @Version
    private Long version;

    @Embedded
    private Archived archived;

    private UUID mergedInto;

    protected Entry() {}

    Entry(UUID id) {
        this.id = id;
    }

    /** No longer offered; old cases keep the name. {@code null} = offered again. */
    final void archived(Archived now) {
        archived = now;
    }

    /** This record turned out to be the same as another one, and leads there from now on. */
    void mergeInto(UUID kept) {
        if (id.equals(kept)) {
            throw new Refused("registry.merge.error.same");
        }
        if (mergedInto != null) {
            throw new Refused("registry.merge.error.merged-on");
        }
        mergedInto = kept;
    }

    /** It was another one after all. */
    void standAlone(UUID kept) {
        if (!kept.equals(mergedInto)) {
            throw new Refused("registry.merge.error.undone");
        }
        mergedInto = null;
    }

    /** @throws Refused where nothing may be written any more: merged, or {@code archivedKey} where archived */
    void mustStand(String archivedKey) {
        if (mergedInto != null) {
            throw new Refused("registry.merge.error.merged-on");
        }
        if (archived != null) {
            throw new Refused(archivedKey);
        }
    }

    UUID id() {
        return id;
    }

    /** The record to which this one leads; itself where it was never merged. */
    UUID standingId() {
        return mergedInto == null ? id : mergedInto;
    }

    /** How often it was written down; 0 before the first time. */
    long version() {
        return version == null ? 0 : version;
    }

    /** {@code null} while it stands. */
    final Archived archived() {
        return archived;
    }
}
