package az.icma.registry;

import az.icma.sealing.ClassifiedField;
import az.icma.sealing.Shown;

import java.util.UUID;

/** A person as pages and letters show them. */
public record PersonCard(UUID id, long version, PersonDetails details, Archiving archiving) implements EntryCard {

    /** Surname, given name, patronymic. */
    public String name() {
        return details.name();
    }

    /** What may stand on a paper that leaves, as the fields of {@link Person} are classified; all else is unknown. */
    public PersonDetails forPapers() {
        PersonDetails leaving = PersonDetails.named(null, null, null);
        for (ClassifiedField field : ClassifiedField.of(Person.class)) {
            if (field.says().inPapers() == Shown.FULL) {
                leaving = Components.with(leaving, field.name(), Components.value(details, field.name()));
            }
        }
        return leaving;
    }

    /** Age reached in the given year, {@code null} if the birth year is unknown. */
    public Integer ageIn(int year) {
        return details.birthYear() == null ? null : year - details.birthYear();
    }
}
