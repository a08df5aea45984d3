package az.icma.casefile;

import az.icma.registry.RegistryReference;
import az.icma.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The parties of a matter when two records become one: each role stays, and stands once. */
@Component
class PartiesFollowing implements RegistryReference {

    private static final String MOVED = "moved";
    private static final String TWICE = "twice";

    private final JdbcClient jdbc;
    private final CaseTimeline timeline;

    PartiesFollowing(JdbcClient jdbc, CaseTimeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    @Override
    public String place() {
        return "case_party.registry_id";
    }

    /** @throws Refused if one stands on our side of a matter and the other on the other: they cannot be the same */
    @Override
    public List<String> follow(UUID gone, UUID kept) {
        refuseBothSides(gone, kept);
        List<String> moved = new ArrayList<>(twice(gone, kept));
        moved.addAll(moved(gone, kept));
        casesOf(moved).forEach(id -> timeline.add(id, "casefile.timeline.party-merged"));
        return moved;
    }

    private void refuseBothSides(UUID gone, UUID kept) {
        boolean bothSides = jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM case_party a JOIN case_party b ON b.case_id = a.case_id
                            WHERE a.registry_id = :gone AND b.registry_id = :kept
                              AND ((a.role = 'OPPONENT' AND b.role IN (:ours)) OR (b.role = 'OPPONENT' AND a.role IN (:ours))))
                        """)
                .param("gone", gone)
                .param("kept", kept)
                .param("ours", List.of("CLIENT", "ON_BEHALF_OF", "REPRESENTATIVE", "GROUP_MEMBER"))
                .query(Boolean.class)
                .single();
        if (bothSides) {
            throw new Refused("casefile.refused.merge-of-both-sides");
        }
    }

    /** Where both have the same role, one row is enough; what it was is written down whole. */
    private List<String> twice(UUID gone, UUID kept) {
        return jdbc.sql(
                        """
                        DELETE FROM case_party p WHERE registry_id = :gone
                          AND EXISTS (SELECT 1 FROM case_party k
                              WHERE k.case_id = p.case_id AND k.role = p.role AND k.registry_id = :kept)
                        RETURNING concat_ws('|', 'twice', case_id, role, registry_kind, involved_at, involved_by)
                        """)
                .param("gone", gone)
                .param("kept", kept)
                .query(String.class)
                .list();
    }

    private List<String> moved(UUID gone, UUID kept) {
        return jdbc.sql(
                        """
                        UPDATE case_party SET registry_id = :kept WHERE registry_id = :gone
                        RETURNING concat_ws('|', 'moved', case_id, role)
                        """)
                .param("gone", gone)
                .param("kept", kept)
                .query(String.class)
                .list();
    }

    @Override
    public void putBack(UUID gone, UUID kept, List<String> moved) {
        for (String row : moved) {
            String[] parts = row.split("\\|");
            if (MOVED.equals(parts[0])) {
                moveBack(gone, kept, parts);
            } else if (TWICE.equals(parts[0])) {
                insertAgain(gone, parts);
            }
        }
        casesOf(moved).forEach(id -> timeline.add(id, "casefile.timeline.party-separated"));
    }

    private void moveBack(UUID gone, UUID kept, String[] row) {
        jdbc.sql(
                        "UPDATE case_party SET registry_id = :gone WHERE registry_id = :kept AND case_id = :id AND role = :role")
                .param("gone", gone)
                .param("kept", kept)
                .param("id", UUID.fromString(row[1]))
                .param("role", row[2])
                .update();
    }

    private void insertAgain(UUID gone, String[] row) {
        jdbc.sql(
                        """
                        INSERT INTO case_party (case_id, registry_id, role, registry_kind, involved_at, involved_by)
                        VALUES (:id, :gone, :role, :kind, CAST(:at AS timestamptz), CAST(:by AS uuid))
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", UUID.fromString(row[1]))
                .param("gone", gone)
                .param("role", row[2])
                .param("kind", row[3])
                .param("at", row[4])
                .param("by", row.length > 5 ? row[5] : null)
                .update();
    }

    private static List<UUID> casesOf(List<String> rows) {
        return rows.stream()
                .map(row -> UUID.fromString(row.split("\\|")[1]))
                .distinct()
                .toList();
    }
}
