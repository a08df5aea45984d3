package az.icma.registry;

import java.util.UUID;

/**
 * A person as pages and letters show them.
 *
 * @param version what an update names, so that nobody overwrites another's change unseen
 * @param archiving why the person is no longer offered; {@code null} = is offered. Old cases keep the name
 */
public record PersonCard(UUID id, long version, PersonDetails details, Archiving archiving) {

    public boolean archived() {
        return archiving != null;
    }

    /** Surname, given name, patronymic. */
    public String name() {
        return details.name();
    }

    /** Age reached in the given year, {@code null} if the birth year is unknown. */
    public Integer ageIn(int year) {
        return details.birthYear() == null ? null : year - details.birthYear();
    }
}
