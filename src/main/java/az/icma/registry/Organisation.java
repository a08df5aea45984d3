package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A community-based organisation, an authority, a court, or whom else the work has to do with. Its name is public; how it
 * is reached is often the number and the home of whoever leads it, so that stands sealed.
 */
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

    @Classified(Datum.ADDRESS)
    private Sealed<String> address;

    @Classified(Datum.PHONE)
    private Sealed<String> phone;

    @Classified(Datum.EMAIL)
    private Sealed<String> email;

    @Classified(Datum.CODE)
    private String website;

    @Classified(Datum.CODE)
    private String voen;

    @Classified(Datum.WORDS)
    private Sealed<String> note;

    @Classified(Datum.CODE)
    private String source;

    @Classified(Datum.WORDS)
    private Sealed<String> archiveNote;

    protected Organisation() {}

    private Organisation(UUID id) {
        super(id);
    }

    static Organisation register(UUID id, OrganisationDetails details, Seal seal) {
        Organisation organisation = new Organisation(id);
        organisation.describe(details, seal);
        return organisation;
    }

    /** Replaces what is written down. What came with the product keeps its kind: rules and letters count on it. */
    void describe(OrganisationDetails details, Seal seal) {
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
        address = sealed(OrganisationColumns.ADDRESS, address, details.address(), seal);
        String number = details.phone() == null
                ? null
                : PhoneNumbers.normalise(details.phone()).orElse(details.phone());
        phone = sealed(OrganisationColumns.PHONE, phone, number, seal);
        email = sealed(OrganisationColumns.EMAIL, email, details.email(), seal);
        website = details.website();
        voen = details.voen();
        note = sealed(OrganisationColumns.NOTE, note, details.note(), seal);
    }

    @Override
    void mergeInto(UUID kept) {
        if (code != null) {
            throw new Refused("registry.merge.error.product");
        }
        super.mergeInto(kept);
    }

    void archive(Archiving because, Seal seal) {
        archived(Archived.of(because));
        archiveNote = sealed(OrganisationColumns.ARCHIVE_NOTE, archiveNote, because.note(), seal);
    }

    void restore() {
        archived(null);
        archiveNote = null;
    }

    String name(Locale locale) {
        return Names.pick(locale, name, nameEn);
    }

    OrganisationCard card(Seal seal) {
        OrganisationDetails details = new OrganisationDetails(
                kind,
                level,
                name,
                nameEn,
                parentId,
                district,
                opened(OrganisationColumns.ADDRESS, address, seal),
                opened(OrganisationColumns.PHONE, phone, seal),
                opened(OrganisationColumns.EMAIL, email, seal),
                website,
                voen,
                opened(OrganisationColumns.NOTE, note, seal));
        return new OrganisationCard(
                id(),
                version(),
                code,
                details,
                source,
                archived() == null
                        ? null
                        : archived().saying(opened(OrganisationColumns.ARCHIVE_NOTE, archiveNote, seal)));
    }

    private Sealed<String> sealed(SealedColumn<String> column, Sealed<String> former, String value, Seal seal) {
        return seal.reseal(column, id(), Subject.organisation(id()), former, value);
    }

    private String opened(SealedColumn<String> column, Sealed<String> sealed, Seal seal) {
        return seal.open(column, id(), sealed).orElse(null);
    }
}
