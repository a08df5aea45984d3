package az.icma.registry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
        String surname,
        String givenName,
        String patronymic,
        Sex sex,
        Integer birthYear,
        List<String> phones,
        String email,
        String fin,
        String district,
        String address,
        Set<Vulnerability> vulnerabilities,
        Set<String> languages,
        SafeContact safeContact) {

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
        return with(draft -> draft.sex = sex);
    }

    public PersonDetails birthYear(Integer year) {
        return with(draft -> draft.birthYear = year);
    }

    public PersonDetails phones(String... numbers) {
        return with(draft -> draft.phones = List.of(numbers));
    }

    public PersonDetails email(String address) {
        return with(draft -> draft.email = address);
    }

    public PersonDetails fin(String number) {
        return with(draft -> draft.fin = number);
    }

    public PersonDetails livesIn(String district, String address) {
        return with(draft -> {
            draft.district = district;
            draft.address = address;
        });
    }

    public PersonDetails vulnerabilities(Vulnerability... flags) {
        return with(draft -> draft.vulnerabilities = new LinkedHashSet<>(List.of(flags)));
    }

    public PersonDetails languages(String... codes) {
        return with(draft -> draft.languages = new LinkedHashSet<>(List.of(codes)));
    }

    public PersonDetails safeContact(SafeContact contact) {
        return with(draft -> draft.safeContact = contact);
    }

    private PersonDetails with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.details();
    }

    /** The same facts while some of them change: the only place that lists them all in a row. */
    private static final class Draft {

        private final PersonDetails known;
        private Sex sex;
        private Integer birthYear;
        private List<String> phones;
        private String email;
        private String fin;
        private String district;
        private String address;
        private Set<Vulnerability> vulnerabilities;
        private Set<String> languages;
        private SafeContact safeContact;

        Draft(PersonDetails known) {
            this.known = known;
            sex = known.sex;
            birthYear = known.birthYear;
            phones = known.phones;
            email = known.email;
            fin = known.fin;
            district = known.district;
            address = known.address;
            vulnerabilities = known.vulnerabilities;
            languages = known.languages;
            safeContact = known.safeContact;
        }

        PersonDetails details() {
            return new PersonDetails(
                    known.surname,
                    known.givenName,
                    known.patronymic,
                    sex,
                    birthYear,
                    phones,
                    email,
                    fin,
                    district,
                    address,
                    vulnerabilities,
                    languages,
                    safeContact);
        }
    }
}
