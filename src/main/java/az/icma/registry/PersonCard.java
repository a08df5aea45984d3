package az.icma.registry;

import java.util.UUID;

/** A person as pages and letters show them. */
public record PersonCard(UUID id, long version, PersonDetails details, Archiving archiving) implements EntryCard {

    /** Surname, given name, patronymic. */
    public String name() {
        return details.name();
    }

    /** Age reached in the given year, {@code null} if the birth year is unknown. */
    public Integer ageIn(int year) {
        return details.birthYear() == null ? null : year - details.birthYear();
    }
}
