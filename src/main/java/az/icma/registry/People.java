package az.icma.registry;

import org.springframework.data.jpa.repository.Query;
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

    /** Those with the same number or address, told by fingerprints, and the surest reason of each. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    SELECT id, CASE WHEN fin_index = :fin THEN 'FIN'
                                    WHEN phone_indexes && CAST(:phones AS text[]) THEN 'PHONE'
                                    ELSE 'EMAIL' END AS match
                    FROM person
                    WHERE fin_index = :fin OR email_index = :email OR phone_indexes && CAST(:phones AS text[])
                    """)
    List<Alike> alike(String fin, String email, String[] phones);

    /** A person who was found by a fingerprint. */
    interface Alike {

        UUID getId();

        String getMatch();
    }
}
