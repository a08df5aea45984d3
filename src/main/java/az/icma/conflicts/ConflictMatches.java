package az.icma.conflicts;

import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the last search of each case found. */
@Component
class ConflictMatches {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConflictMatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void replace(UUID caseId, List<ConflictMatch> found) {
        jdbc.sql("DELETE FROM conflict_match WHERE case_id = :caseId")
                .param("caseId", caseId)
                .update();
        found.forEach(match -> insert(caseId, match));
    }

    private void insert(UUID caseId, ConflictMatch match) {
        jdbc.sql(
                        """
                        INSERT INTO conflict_match (id, case_id, registry_id, registry_kind, role, other_case,
                            other_role, kind, colleague, found_at)
                        VALUES (:id, :caseId, :registryId, :registryKind, :role, :otherCase,
                            :otherRole, :kind, :colleague, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("caseId", caseId)
                .param("registryId", match.party().registryId())
                .param("registryKind", match.party().kind().name())
                .param("role", match.party().role().name())
                .param("otherCase", match.otherCase())
                .param("otherRole", match.otherRole().name())
                .param("kind", match.kind().name())
                .param("colleague", match.colleague())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The surest first. */
    List<ConflictMatch> of(UUID caseId) {
        return jdbc
                .sql("SELECT * FROM conflict_match WHERE case_id = :caseId ORDER BY other_role, id")
                .param("caseId", caseId)
                .query((row, index) -> new ConflictMatch(
                        new Party(
                                row.getObject("registry_id", UUID.class),
                                Party.Kind.valueOf(row.getString("registry_kind")),
                                PartyRole.valueOf(row.getString("role"))),
                        row.getObject("other_case", UUID.class),
                        PartyRole.valueOf(row.getString("other_role")),
                        ConflictMatch.Kind.valueOf(row.getString("kind")),
                        row.getObject("colleague", UUID.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(ConflictMatch::kind))
                .toList();
    }
}
