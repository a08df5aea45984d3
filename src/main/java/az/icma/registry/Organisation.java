package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.shared.Refused;

import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A community-based organisation, an authority, a court, or whom else the work has to do with. */
@Entity
class Organisation extends Entry {

    private static final Pattern VOEN = Pattern.compile("\\d{10}");

    @Classified(Datum.CODE)
    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Classified(Datum.CODE)
    private String name;

    @Classified(Datum.CODE)
    private String nameEn;

    private UUID parentId;

    @Classified(Datum.CODE)
    private String district;

    @Classified(Datum.CODE)
    private String address;

    @Classified(Datum.CODE)
    private String phone;

    @Classified(Datum.CODE)
    private String email;

    @Classified(Datum.CODE)
    private String website;

    @Classified(Datum.CODE)
    private String voen;

    @Classified(Datum.CODE)
    private String note;

    @Classified(Datum.CODE)
    private String source;

    @Classified(Datum.CODE)
    private String archiveNote;

    protected Organisation() {}

    private Organisation(UUID id) {
        super(id);
    }

    static Organisation register(UUID id, OrganisationDetails details) {
        Organisation organisation = new Organisation(id);
        organisation.describe(details);
        return organisation;
    }

    /** Replaces what is written down. What came with the product keeps its kind: rules and letters count on it. */
    void describe(OrganisationDetails details) {
        mustStand("registry.organisation.error.archived");
        if (details.name() == null || details.kind() == null) {
            throw new Refused("registry.organisation.error.name");
        }
        if (code != null && details.kind() != kind) {
            throw new Refused("registry.organisation.error.kind");
        }
        if (details.level() != null && !details.level().fits(details.kind())) {
            throw new Refused("registry.organisation.error.level");
        }
        if (id().equals(details.parent())) {
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

    @Override
    void mergeInto(UUID kept) {
        if (code != null) {
            throw new Refused("registry.merge.error.product");
        }
        super.mergeInto(kept);
    }

    void archive(Archiving because) {
        archived(Archived.of(because));
        archiveNote = because.note();
    }

    void restore() {
        archived(null);
        archiveNote = null;
    }

    OrganisationCard card() {
        OrganisationDetails details = new OrganisationDetails(
                kind, level, name, nameEn, parentId, district, address, phone, email, website, voen, note);
        return new OrganisationCard(
                id(),
                version(),
                code,
                details,
                source,
                archived() == null ? null : archived().saying(archiveNote));
    }
}
