package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Everything that is written down about a person. Start with {@link #named} and add what is known:
 *
 * <pre>{@code PersonDetails.named("Əliyeva", "Günay", "Rauf qızı").sex(FEMALE).phones("050 123 45 67")}</pre>
 *
 * Texts are tidied; blanks count as unknown ({@code null}). Phones may be in any spelling, the registry normalises them.
 *
 * @param patronymic with {@code oğlu} or {@code qızı}; {@code null} = unknown, like every other single value here
 * @param district ISO code
 * @param languages ISO 639 codes
 */
public record PersonDetails(
        @Classified(Datum.NAME) String surname,
        @Classified(Datum.NAME) String givenName,
        @Classified(Datum.NAME) String patronymic,
        @Classified(Datum.CIRCUMSTANCE) Sex sex,
        @Classified(Datum.BIRTH_YEAR) Integer birthYear,
        @Classified(Datum.PHONE) List<String> phones,
        @Classified(Datum.EMAIL) String email,
        @Classified(Datum.FIN) String fin,
        String district,
        @Classified(Datum.ADDRESS) String address,
        @Classified(Datum.CIRCUMSTANCE) Set<Vulnerability> vulnerabilities,
        @Classified(Datum.CIRCUMSTANCE) Set<String> languages,
        @Classified(Datum.CIRCUMSTANCE) SafeContact safeContact) {

    public PersonDetails {
        surname = Texts.orNull(surname);
        givenName = Texts.orNull(givenName);
        patronymic = Texts.orNull(patronymic);
        phones = Texts.nonBlank(phones);
        email = Texts.orNull(email);
        fin = Fin.tidy(fin);
        district = Texts.orNull(district);
        address = Texts.orNull(address);
        vulnerabilities = vulnerabilities == null ? Set.of() : Set.copyOf(vulnerabilities);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
        safeContact = safeContact == null ? SafeContact.ANY : safeContact;
    }

    public static PersonDetails named(String surname, String givenName, String patronymic) {
        return new PersonDetails(
                surname, givenName, patronymic, null, null, null, null, null, null, null, null, null, null);
    }

    /** Surname, given name, patronymic: the order of Azerbaijani documents. */
    public String name() {
        return String.join(" ", Texts.nonBlank(Arrays.asList(surname, givenName, patronymic)));
    }

    public PersonDetails sex(Sex sex) {
        return Components.with(this, "sex", sex);
    }

    public PersonDetails birthYear(Integer year) {
        return Components.with(this, "birthYear", year);
    }

    public PersonDetails phones(String... numbers) {
        return Components.with(this, "phones", List.of(numbers));
    }

    public PersonDetails email(String address) {
        return Components.with(this, "email", address);
    }

    public PersonDetails fin(String number) {
        return Components.with(this, "fin", number);
    }

    public PersonDetails livesIn(String district, String address) {
        return Components.with(Components.with(this, "district", district), "address", address);
    }

    public PersonDetails vulnerabilities(Vulnerability... flags) {
        return Components.with(this, "vulnerabilities", Set.of(flags));
    }

    public PersonDetails languages(String... codes) {
        return Components.with(this, "languages", Set.of(codes));
    }

    public PersonDetails safeContact(SafeContact contact) {
        return Components.with(this, "safeContact", contact);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
