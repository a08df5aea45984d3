package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Shown;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.persistence.Entity;

/** A person the organisation works with: client, opponent, activist, contact of an organisation. */
@Entity
class Person extends Entry {

    private static final int EARLIEST_BIRTH_YEAR = 1900;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Classified(value = Datum.NAME, inLists = Shown.FULL, inPapers = Shown.FULL)
    private Sealed<String> surname;

    @Classified(value = Datum.NAME, inLists = Shown.FULL, inPapers = Shown.FULL)
    private Sealed<String> givenName;

    @Classified(value = Datum.NAME, inLists = Shown.FULL, inPapers = Shown.FULL)
    private Sealed<String> patronymic;

    @Classified(Datum.CIRCUMSTANCE)
    private Sealed<Sex> sex;

    /** With the district it tells namesakes apart: taking one for the other would harm both. */
    @Classified(value = Datum.BIRTH_YEAR, inLists = Shown.FULL)
    private Sealed<Integer> birthYear;

    @Classified(value = Datum.PHONE, onPage = Shown.MASKED)
    private Sealed<List<String>> phones;

    @Classified(value = Datum.EMAIL, onPage = Shown.MASKED)
    private Sealed<String> email;

    @Classified(value = Datum.FIN, onPage = Shown.MASKED)
    private Sealed<String> fin;

    @Classified(value = Datum.CODE, inLists = Shown.FULL)
    private String district;

    @Classified(value = Datum.ADDRESS, onPage = Shown.MASKED)
    private Sealed<String> address;

    @Classified(Datum.CIRCUMSTANCE)
    private Sealed<List<String>> flags;

    @Classified(Datum.CIRCUMSTANCE)
    private Sealed<List<String>> languages;

    @Classified(value = Datum.CIRCUMSTANCE, inPapers = Shown.FULL)
    private Sealed<SafeContact> safeContact;

    @Classified(Datum.WORDS)
    private Sealed<String> archiveNote;

    @Classified(Datum.CODE)
    private String finIndex;

    @Classified(Datum.CODE)
    private String emailIndex;

    @Classified(Datum.CODE)
    private String[] phoneIndexes;

    private LocalDate erasedOn;

    protected Person() {}

    private Person(UUID id) {
        super(id);
    }

    static Person register(UUID id, PersonDetails details, int thisYear, Seal seal) {
        Person person = new Person(id);
        person.describe(details, thisYear, seal);
        return person;
    }

    /** Replaces what is written down. A person needs a surname and a given name; all else may be unknown. */
    void describe(PersonDetails details, int thisYear, Seal seal) {
        mustStand("registry.person.error.archived");
        if (details.surname() == null || details.givenName() == null) {
            throw new Refused("registry.person.error.name");
        }
        if (details.birthYear() != null
                && (details.birthYear() < EARLIEST_BIRTH_YEAR || details.birthYear() > thisYear)) {
            throw new Refused("registry.person.error.birth-year", Integer.toString(thisYear));
        }
        if (details.email() != null && !EMAIL.matcher(details.email()).matches()) {
            throw new Refused("registry.person.error.email");
        }
        List<String> normalised = details.phones().stream()
                .map(typed ->
                        PhoneNumbers.normalise(typed).orElseThrow(() -> new Refused("registry.person.error.phone")))
                .distinct()
                .toList();

        surname = sealed(PersonColumns.SURNAME, surname, details.surname(), seal);
        givenName = sealed(PersonColumns.GIVEN_NAME, givenName, details.givenName(), seal);
        patronymic = sealed(PersonColumns.PATRONYMIC, patronymic, details.patronymic(), seal);
        sex = sealed(PersonColumns.SEX, sex, details.sex(), seal);
        birthYear = sealed(PersonColumns.BIRTH_YEAR, birthYear, details.birthYear(), seal);
        phones = sealed(PersonColumns.PHONES, phones, orNull(normalised), seal);
        email = sealed(PersonColumns.EMAIL, email, details.email(), seal);
        fin = sealed(PersonColumns.FIN, fin, details.fin(), seal);
        district = details.district();
        address = sealed(PersonColumns.ADDRESS, address, details.address(), seal);
        flags = sealed(PersonColumns.FLAGS, flags, orNull(codes(details.vulnerabilities())), seal);
        languages = sealed(
                PersonColumns.LANGUAGES,
                languages,
                orNull(details.languages().stream().sorted().toList()),
                seal);
        PersonFingerprints known = PersonFingerprints.of(details, seal);
        finIndex = known.fin();
        emailIndex = known.email();
        phoneIndexes = known.phones();
        reachSafely(details.safeContact(), seal);
    }

    /** The newest word on how to get in touch replaces the former one, also of somebody who was archived. */
    void reachSafely(SafeContact contact, Seal seal) {
        if (contact.from() != null && contact.until() != null && !contact.from().isBefore(contact.until())) {
            throw new Refused("registry.person.error.contact-hours");
        }
        SafeContact rule = contact.equals(SafeContact.ANY) ? null : contact.toTheMinute();
        safeContact = sealed(PersonColumns.SAFE_CONTACT, safeContact, rule, seal);
    }

    void archive(Archiving because, Seal seal) {
        archived(Archived.of(because));
        archiveNote = sealed(PersonColumns.ARCHIVE_NOTE, archiveNote, because.note(), seal);
    }

    void restore() {
        archived(null);
        archiveNote = null;
    }

    /** Nothing is left but that there was somebody. */
    void erase(LocalDate day) {
        surname = null;
        givenName = null;
        patronymic = null;
        sex = null;
        birthYear = null;
        phones = null;
        email = null;
        fin = null;
        district = null;
        address = null;
        flags = null;
        languages = null;
        safeContact = null;
        archiveNote = null;
        finIndex = null;
        emailIndex = null;
        phoneIndexes = null;
        archived(null);
        erasedOn = day;
    }

    boolean isErased() {
        return erasedOn != null;
    }

    /** Surname, given name, patronymic; empty for somebody who was erased. */
    String name(Seal seal) {
        return named(seal).name();
    }

    PersonCard card(Seal seal) {
        return new PersonCard(
                id(),
                version(),
                details(seal),
                archived() == null ? null : archived().saying(opened(PersonColumns.ARCHIVE_NOTE, archiveNote, seal)));
    }

    /** What the search knows; opens no more than that. */
    IndexedPerson indexed(Seal seal) {
        PersonDetails known = new PersonDetails(
                opened(PersonColumns.SURNAME, surname, seal),
                opened(PersonColumns.GIVEN_NAME, givenName, seal),
                opened(PersonColumns.PATRONYMIC, patronymic, seal),
                null,
                opened(PersonColumns.BIRTH_YEAR, birthYear, seal),
                several(PersonColumns.PHONES, phones, seal),
                null,
                opened(PersonColumns.FIN, fin, seal),
                district,
                null,
                null,
                null,
                null);
        return IndexedPerson.of(id(), known, archived() != null);
    }

    private PersonDetails named(Seal seal) {
        return PersonDetails.named(
                opened(PersonColumns.SURNAME, surname, seal),
                opened(PersonColumns.GIVEN_NAME, givenName, seal),
                opened(PersonColumns.PATRONYMIC, patronymic, seal));
    }

    private PersonDetails details(Seal seal) {
        return new PersonDetails(
                opened(PersonColumns.SURNAME, surname, seal),
                opened(PersonColumns.GIVEN_NAME, givenName, seal),
                opened(PersonColumns.PATRONYMIC, patronymic, seal),
                opened(PersonColumns.SEX, sex, seal),
                opened(PersonColumns.BIRTH_YEAR, birthYear, seal),
                several(PersonColumns.PHONES, phones, seal),
                opened(PersonColumns.EMAIL, email, seal),
                opened(PersonColumns.FIN, fin, seal),
                district,
                opened(PersonColumns.ADDRESS, address, seal),
                several(PersonColumns.FLAGS, flags, seal).stream()
                        .flatMap(code -> Vulnerability.ofCode(code).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                new LinkedHashSet<>(several(PersonColumns.LANGUAGES, languages, seal)),
                opened(PersonColumns.SAFE_CONTACT, safeContact, seal));
    }

    private <T> Sealed<T> sealed(SealedColumn<T> column, Sealed<T> former, T value, Seal seal) {
        return seal.reseal(column, id(), Subject.person(id()), former, value);
    }

    private <T> T opened(SealedColumn<T> column, Sealed<T> sealed, Seal seal) {
        return seal.open(column, id(), sealed).orElse(null);
    }

    private List<String> several(SealedColumn<List<String>> column, Sealed<List<String>> sealed, Seal seal) {
        return seal.open(column, id(), sealed).orElse(List.of());
    }

    private static List<String> codes(Set<Vulnerability> vulnerabilities) {
        return vulnerabilities.stream().sorted().map(Vulnerability::code).toList();
    }

    private static List<String> orNull(List<String> values) {
        return values.isEmpty() ? null : values;
    }
}
