package az.icma.conflicts;

import az.icma.registry.RecordsMerged;
import az.icma.registry.RecordsSeparated;
import az.icma.shared.database.Background;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Two records that become one may bring both sides of a conflict together: running cases that name them are searched. */
@Component
class SearchAfterMerge {

    private final JdbcClient jdbc;
    private final ConflictService conflicts;

    SearchAfterMerge(JdbcClient jdbc, ConflictService conflicts) {
        this.jdbc = jdbc;
        this.conflicts = conflicts;
    }

    @EventListener
    void on(RecordsMerged merged) {
        Background.PROCESS.run(() -> searchAgain(merged.kept(), merged.gone()));
    }

    @EventListener
    void on(RecordsSeparated separated) {
        Background.PROCESS.run(() -> searchAgain(separated.kept(), separated.gone()));
    }

    private void searchAgain(UUID one, UUID other) {
        jdbc.sql(
                        """
                        SELECT DISTINCT f.id FROM case_party p JOIN case_file f ON f.id = p.case_id
                        WHERE p.registry_id IN (:ids) AND f.status IN ('REQUEST', 'OPEN')
                        """)
                .param("ids", List.of(one, other))
                .query(UUID.class)
                .list()
                .forEach(conflicts::search);
    }
}
