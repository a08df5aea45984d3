package az.icma.inbox;

import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the team carries, for those who answer for it: how many steps each colleague has taken, and how many are late. */
@Service
public class TeamWork {

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As far as the person may learn of the steps; nothing for those who do not lead. The numbers are those of the list. */
    @Transactional(readOnly = true)
    public List<Load> loads(SignedIn person) {
        if (!person.leads()) {
            return List.of();
        }
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        SELECT assignee, count(*) AS steps,
                               count(*) FILTER (WHERE law_due < :today OR house_due < :now) AS late
                          FROM inbox_item
                         WHERE NOT :me = ANY (kept_away)
                           AND (circle IS NULL OR :me = ANY (circle) OR circle_roles && :roles::text[])
                           AND (cardinality(:districts) = 0 OR district = '' OR district = ANY (:districts))
                         GROUP BY assignee""")
                .param("today", Baku.dateOf(now))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("me", person.id())
                .param("roles", person.roleCodes().toArray(String[]::new))
                .param("districts", person.districts().toArray(String[]::new))
                .query((row, number) -> new Load(
                        Optional.ofNullable(row.getObject("assignee", UUID.class)),
                        row.getInt("steps"),
                        row.getInt("late")))
                .list();
    }

    /** @param holder empty for what nobody has taken */
    public record Load(Optional<UUID> holder, int steps, int late) {}
}
