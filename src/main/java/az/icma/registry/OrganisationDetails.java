package az.icma.registry;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Everything that is written down about an organisation. Start with {@link #named} and add what is known; blanks count
 * as unknown ({@code null}).
 *
 * @param nameEn {@code null} = shown by its Azerbaijani name in English too
 * @param level for authorities and courts only
 * @param parent the body above it
 * @param district ISO code
 * @param voen tax number
 */
public record OrganisationDetails(
        OrganisationKind kind,
        Level level,
        String name,
        String nameEn,
        UUID parent,
        String district,
        String address,
        String phone,
        String email,
        String website,
        String voen,
        String note) {

    public OrganisationDetails {
        name = Texts.orNull(name);
        nameEn = Texts.orNull(nameEn);
        district = Texts.orNull(district);
        address = Texts.orNull(address);
        phone = Texts.orNull(phone);
        email = Texts.orNull(email);
        website = Texts.orNull(website);
        voen = Texts.orNull(voen);
        note = Texts.orNull(note);
    }

    public static OrganisationDetails named(OrganisationKind kind, String name) {
        return new OrganisationDetails(kind, null, name, null, null, null, null, null, null, null, null, null);
    }

    public OrganisationDetails level(Level level) {
        return with(draft -> draft.level = level);
    }

    public OrganisationDetails nameEn(String english) {
        return with(draft -> draft.nameEn = english);
    }

    public OrganisationDetails under(UUID parent) {
        return with(draft -> draft.parent = parent);
    }

    public OrganisationDetails locatedIn(String district, String address) {
        return with(draft -> {
            draft.district = district;
            draft.address = address;
        });
    }

    public OrganisationDetails reachedBy(String phone, String email, String website) {
        return with(draft -> {
            draft.phone = phone;
            draft.email = email;
            draft.website = website;
        });
    }

    private OrganisationDetails with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.details();
    }

    /** The same facts while some of them change: the only place that lists them all in a row. */
    private static final class Draft {

        private final OrganisationDetails known;
        private Level level;
        private String nameEn;
        private UUID parent;
        private String district;
        private String address;
        private String phone;
        private String email;
        private String website;

        Draft(OrganisationDetails known) {
            this.known = known;
            level = known.level;
            nameEn = known.nameEn;
            parent = known.parent;
            district = known.district;
            address = known.address;
            phone = known.phone;
            email = known.email;
            website = known.website;
        }

        OrganisationDetails details() {
            return new OrganisationDetails(
                    known.kind,
                    level,
                    known.name,
                    nameEn,
                    parent,
                    district,
                    address,
                    phone,
                    email,
                    website,
                    known.voen,
                    known.note);
        }
    }
}
