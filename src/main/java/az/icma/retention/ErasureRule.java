package az.icma.retention;

import az.icma.registry.PersonErasure;
import az.icma.sealing.Subject;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands against erasing somebody or something: a hold, a matter that goes on, a period that runs. Asked of all
 * matters, also of those that the reader may not see; the answer names none.
 */
@Component
class ErasureRule {

    /** A matter and the end of its period; no end where it goes on, or nobody has settled the period. */
    private static final String MATTERS =
            """
            SELECT c.id, c.status IN ('REQUEST', 'OPEN') AS open,
                   (coalesce(c.closed_on, c.opened_on) + make_interval(years => p.years))::date AS kept_until
              FROM case_file c LEFT JOIN retention_period p ON p.case_kind = c.kind
             WHERE c.erased_on IS NULL AND
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcClient jdbc;
    private final LegalHolds holds;
    private final PersonErasure people;
    private final Clock clock;

    ErasureRule(JdbcClient jdbc, LegalHolds holds, PersonErasure people, Clock clock) {
        this.jdbc = jdbc;
        this.holds = holds;
        this.people = people;
        this.clock = clock;
    }

    /** The first thing that stands against it, as it is said to people. */
    Optional<Refused> against(Subject subject) {
        return Background.RULE.call(
                () -> subject.kind() == Subject.Kind.PERSON ? againstPerson(subject.id()) : againstCase(subject.id()));
    }

    private Optional<Refused> againstPerson(UUID person) {
        List<UUID> records = people.records(person);
        if (holds.isAnybodyHeld(records)) {
            return Optional.of(new Refused("retention.refused.person-held"));
        }
        List<Matter> matters = matters(
                "c.id IN (SELECT case_id FROM case_party WHERE registry_kind = 'PERSON' AND registry_id = ANY (:ids))",
                records);
        for (Matter matter : matters) {
            if (holds.standing(Subject.caseFile(matter.id())).isPresent()) {
                return Optional.of(new Refused("retention.refused.case-of-person-held"));
            }
        }
        return still(matters)
                .or(() -> matters.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Refused("retention.refused.cases-first")));
    }

    private Optional<Refused> againstCase(UUID id) {
        if (holds.standing(Subject.caseFile(id)).isPresent()) {
            return Optional.of(new Refused("retention.refused.case-held"));
        }
        List<UUID> parties = jdbc.sql(
                        "SELECT registry_id FROM case_party WHERE registry_kind = 'PERSON' AND case_id = :id")
                .param("id", id)
                .query(UUID.class)
                .list();
        if (holds.isAnybodyHeld(parties)) {
            return Optional.of(new Refused("retention.refused.party-held"));
        }
        return still(matters("c.id = ANY (:ids)", List.of(id)));
    }

    /** What goes on, or whose period does. */
    private Optional<Refused> still(List<Matter> matters) {
        if (matters.stream().anyMatch(Matter::open)) {
            return Optional.of(new Refused("retention.refused.open"));
        }
        if (matters.stream().anyMatch(matter -> matter.keptUntil().isEmpty())) {
            return Optional.of(new Refused("retention.refused.no-period"));
        }
        LocalDate today = Baku.today(clock);
        return matters.stream()
                .flatMap(matter -> matter.keptUntil().stream())
                .filter(until -> until.isAfter(today))
                .max(LocalDate::compareTo)
                .map(until -> new Refused("retention.refused.period", until.format(DAY)));
    }

    private List<Matter> matters(String condition, List<UUID> ids) {
        List<Matter> matters = new ArrayList<>();
        jdbc.sql(MATTERS + condition).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            matters.add(new Matter(
                    row.getObject("id", UUID.class),
                    row.getBoolean("open"),
                    Optional.ofNullable(row.getObject("kept_until", LocalDate.class))));
        });
        return matters;
    }

    private record Matter(UUID id, boolean open, Optional<LocalDate> keptUntil) {}
}
