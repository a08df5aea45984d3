package az.icma.registry;

import az.icma.shared.Refused;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person the organisation works with: client, opponent, activist, contact of an organisation. */
@Entity
class Person extends Entry {

    private static final int EARLIEST_BIRTH_YEAR = 1900;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private String surname;
    private String givenName;
    private String patronymic;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private Integer birthYear;
    private String[] phones;
    private String email;
    private String fin;
    private String district;
    private String address;
    private String[] flags;
    private String[] languages;
    private boolean notAtHome;
    private String contactFrom;
    private String contactUntil;

    private String[] contactChannels;
    private String[] contactCautions;
    private String contactNote;

    protected Person() {}

    private Person(UUID id) {
        super(id);
    }

    static Person register(UUID id, PersonDetails details, int thisYear) {
        Person person = new Person(id);
        person.describe(details, thisYear);
        return person;
    }

    /** Replaces what is written down. A person needs a surname and a given name; all else may be unknown. */
    void describe(PersonDetails details, int thisYear) {
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
        String[] normalised = details.phones().stream()
                .map(typed ->
                        PhoneNumbers.normalise(typed).orElseThrow(() -> new Refused("registry.person.error.phone")))
                .distinct()
                .toArray(String[]::new);

        surname = details.surname();
        givenName = details.givenName();
        patronymic = details.patronymic();
        sex = details.sex();
        birthYear = details.birthYear();
        phones = normalised;
        email = details.email();
        fin = details.fin();
        district = details.district();
        address = details.address();
        flags = details.vulnerabilities().stream()
                .sorted()
                .map(Vulnerability::code)
                .toArray(String[]::new);
        languages = details.languages().stream().sorted().toArray(String[]::new);
        reachSafely(details.safeContact());
    }

    /** The newest word on how to get in touch replaces the former one, also of somebody who was archived. */
    void reachSafely(SafeContact contact) {
        if (contact.from() != null && contact.until() != null && !contact.from().isBefore(contact.until())) {
            throw new Refused("registry.person.error.contact-hours");
        }
        notAtHome = contact.notAtHome();
        contactFrom = stored(contact.from());
        contactUntil = stored(contact.until());
        contactChannels = names(contact.channels());
        contactCautions = names(contact.cautions());
        contactNote = contact.note();
    }

    String name() {
        return details().name();
    }

    PersonCard card() {
        return new PersonCard(id(), version(), details(), archiving());
    }

    private PersonDetails details() {
        return new PersonDetails(
                surname,
                givenName,
                patronymic,
                sex,
                birthYear,
                Arrays.asList(phones),
                email,
                fin,
                district,
                address,
                vulnerabilities(),
                new LinkedHashSet<>(Arrays.asList(languages)),
                safeContact());
    }

    private SafeContact safeContact() {
        return new SafeContact(
                notAtHome,
                time(contactFrom),
                time(contactUntil),
                Arrays.stream(contactChannels).map(ContactChannel::valueOf).collect(Collectors.toSet()),
                Arrays.stream(contactCautions).map(ContactCaution::valueOf).collect(Collectors.toSet()),
                contactNote);
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private Set<Vulnerability> vulnerabilities() {
        return Arrays.stream(flags)
                .flatMap(code -> Vulnerability.ofCode(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String stored(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static LocalTime time(String stored) {
        return stored == null ? null : LocalTime.parse(stored);
    }
}
