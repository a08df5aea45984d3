package az.icma.registry;

import az.icma.sealing.Erasures;
import az.icma.sealing.Subject;
import az.icma.shared.Baku;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Forgets a person: the keys are destroyed, and what they had sealed is taken out of the rows besides. Whether it may be
 * done is settled by whoever calls.
 */
@Service
@Transactional
public class PersonErasure {

    private static final String RECORDS =
            """
            WITH RECURSIVE record (id) AS (
                VALUES (CAST(:id AS uuid))
                 UNION
                SELECT p.id FROM person p JOIN record r ON p.merged_into = r.id)
            SELECT id FROM record
            """;

    private static final List<String> TRACES = List.of(
            "UPDATE consent SET note = NULL WHERE person_id = :id",
            "DELETE FROM relation WHERE from_id = :id OR to_id = :id",
            "UPDATE record_merge SET before = NULL, after = NULL WHERE kept_id = :id OR gone_id = :id");

    private final People people;
    private final Erasures erasures;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonErasure(People people, Erasures erasures, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.erasures = erasures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The record and those that were merged into it: all are about the same person. */
    @Transactional(readOnly = true)
    public List<UUID> records(UUID person) {
        return jdbc.sql(RECORDS).param("id", person).query(UUID.class).list();
    }

    @PreAuthorize("hasRole('DIRECTOR')")
    public void erase(UUID person) {
        for (UUID record : records(person)) {
            takeOut(record);
            erasures.destroy(Subject.person(record));
        }
    }

    /** A backup from before has brought the rows back, though not the keys. */
    @Order(1)
    @EventListener(ApplicationStartedEvent.class)
    void eraseWhatCameBack() {
        erasures.erased(Subject.Kind.PERSON).forEach(this::takeOut);
    }

    private void takeOut(UUID record) {
        people.findById(record).filter(person -> !person.isErased()).ifPresent(person -> {
            person.erase(Baku.today(clock));
            people.save(person);
            TRACES.forEach(trace -> jdbc.sql(trace).param("id", record).update());
        });
    }
}
