package az.icma.registry;

import az.icma.shared.Refused;

import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A community-based organisation, an authority, a court, or whom else the work has to do with. */
@Entity
class Organisation {

    private static final Pattern VOEN = Pattern.compile("\\d{10}");

    @Id
    private UUID id;

    @Version
    private Long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String name;
    private String nameEn;
    private UUID parentId;
    private String district;
    private String address;
    private String phone;
    private String email;
    private String website;
    private String voen;
    private String note;
    private String source;

    @Embedded
    private Archiving archiving;

    private UUID mergedInto;

    protected Organisation() {}

    static Organisation register(UUID id, OrganisationDetails details) {
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.describe(details);
        return organisation;
    }

    /** Replaces what is written down. What came with the product keeps its kind: rules and letters count on it. */
    void describe(OrganisationDetails details) {
        if (mergedInto != null) {
            throw new Refused("registry.merge.error.merged-on");
        }
        if (archiving != null) {
            throw new Refused("registry.organisation.error.archived");
        }
        if (details.name() == null || details.kind() == null) {
            throw new Refused("registry.organisation.error.name");
        }
        if (code != null && details.kind() != kind) {
            throw new Refused("registry.organisation.error.kind");
        }
        if (details.level() != null && !details.level().fits(details.kind())) {
            throw new Refused("registry.organisation.error.level");
        }
        if (id.equals(details.parent())) {
            throw new Refused("registry.organisation.error.parent");
        }
        if (details.voen() != null && !VOEN.matcher(details.voen()).matches()) {
            throw new Refused("registry.organisation.error.voen");
        }
        kind = details.kind();
        level = details.level();
        name = details.name();
        nameEn = details.nameEn();
        parentId = details.parent();
        district = details.district();
        address = details.address();
        phone = details.phone() == null
                ? null
                : PhoneNumbers.normalise(details.phone()).orElse(details.phone());
        email = details.email();
        website = details.website();
        voen = details.voen();
        note = details.note();
    }

    /** No longer offered; old cases keep the name. */
    void archive(Archiving archiving) {
        this.archiving = archiving;
    }

    void restore() {
        archiving = null;
    }

    /** This record turned out to be the same as another one, and leads there from now on. */
    void mergeInto(UUID kept) {
        if (id.equals(kept)) {
            throw new Refused("registry.merge.error.same");
        }
        if (mergedInto != null) {
            throw new Refused("registry.merge.error.merged-on");
        }
        if (code != null) {
            throw new Refused("registry.merge.error.product");
        }
        mergedInto = kept;
    }

    /** It was something else after all. */
    void standAlone(UUID kept) {
        if (!kept.equals(mergedInto)) {
            throw new Refused("registry.merge.error.undone");
        }
        mergedInto = null;
    }

    UUID id() {
        return id;
    }

    /** The record to which this one leads; itself where it was never merged. */
    UUID standingId() {
        return mergedInto == null ? id : mergedInto;
    }

    OrganisationCard card() {
        OrganisationDetails details = new OrganisationDetails(
                kind, level, name, nameEn, parentId, district, address, phone, email, website, voen, note);
        return new OrganisationCard(id, version == null ? 0 : version, code, details, source, archiving);
    }
}
