package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.shared.AzerbaijaniText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All people, in the order of the Azerbaijani alphabet. */
@Component
class PersonIndex extends RecordIndex<IndexedPerson> {

    private final People people;
    private final Seal seal;

    PersonIndex(JdbcClient jdbc, PlatformTransactionManager transactions, People people, Seal seal) {
        super(
                jdbc,
                transactions,
                "person",
                IndexedPerson::id,
                Comparator.comparing(IndexedPerson::name, AzerbaijaniText.order()));
        this.people = people;
        this.seal = seal;
    }

    @Override
    List<IndexedPerson> read(List<UUID> ids) {
        seal.prepare(ids);
        return people.findByIdIn(ids).stream()
                .filter(person -> person.standingId().equals(person.id()))
                .map(person -> person.indexed(seal))
                .filter(person -> !person.name().isEmpty())
                .toList();
    }
}
