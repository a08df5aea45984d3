package az.icma.registry;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    /** The person behind an id, also where the record was merged into another one. */
    default Optional<Person> standing(UUID id) {
        Optional<Person> found = findById(id);
        while (found.isPresent() && !found.get().standingId().equals(found.get().id())) {
            found = findById(found.get().standingId());
        }
        return found;
    }

    List<Person> findByIdIn(Collection<UUID> ids);
}
