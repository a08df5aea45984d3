package az.icma.casefile;

import az.icma.registry.PersonWall;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.database.Background;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * People who are parties of sealed matters, or of matters closed by a conflict of interest, and of no other: to whom all
 * of these are closed, the person is as well. One matter that is open, or that is closed only for its district or its
 * team, and the person is found as ever.
 */
@Component
@Transactional(readOnly = true)
class HiddenPeople implements PersonWall {

    private static final String HIDDEN =
            """
            WITH closed AS MATERIALIZED (
                SELECT c.id FROM case_file c WHERE (c.confidentiality = 'SEALED' %s) AND NOT %s
            )
            SELECT DISTINCT p.registry_id FROM case_party p
             WHERE p.case_id IN (SELECT id FROM closed) AND p.registry_kind = 'PERSON' %s
               AND NOT EXISTS (SELECT FROM case_party q
                                WHERE q.registry_id = p.registry_id AND q.case_id NOT IN (SELECT id FROM closed))
            """;

    private final CaseAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    HiddenPeople(CaseAccess access, CurrentUser currentUser, JdbcClient jdbc) {
        this.access = access;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> hidden() {
        return hidden("", Map.of());
    }

    @Override
    public boolean hides(UUID person) {
        return !hidden("AND p.registry_id = :person", Map.of("person", person)).isEmpty();
    }

    private Set<UUID> hidden(String which, Map<String, Object> whom) {
        return Background.isAnyNow()
                ? Set.of()
                : currentUser.get().map(reader -> hidden(reader, which, whom)).orElse(Set.of());
    }

    private Set<UUID> hidden(SignedIn reader, String which, Map<String, Object> whom) {
        VisibleCases.Condition visible = access.visibleTo(reader);
        String walled = visible.parameters().containsKey("readerWalled") ? "OR c.id IN (:readerWalled)" : "";
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(whom);
        return Background.RULE.call(() -> jdbc.sql(HIDDEN.formatted(walled, visible.sql(), which))
                .params(parameters)
                .query(UUID.class)
                .set());
    }
}
