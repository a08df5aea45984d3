package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.UUID;

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
        @Classified(Datum.ADDRESS) String address,
        @Classified(Datum.PHONE) String phone,
        @Classified(Datum.EMAIL) String email,
        String website,
        String voen,
        @Classified(Datum.WORDS) String note) {

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
        return Components.with(this, "level", level);
    }

    public OrganisationDetails nameEn(String english) {
        return Components.with(this, "nameEn", english);
    }

    public OrganisationDetails under(UUID parent) {
        return Components.with(this, "parent", parent);
    }

    public OrganisationDetails locatedIn(String district, String address) {
        return Components.with(Components.with(this, "district", district), "address", address);
    }

    public OrganisationDetails reachedBy(String phone, String email, String website) {
        OrganisationDetails written = Components.with(Components.with(this, "email", email), "website", website);
        return Components.with(written, "phone", phone);
    }

    public OrganisationDetails voen(String number) {
        return Components.with(this, "voen", number);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
