package az.icma.casefile;

import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Matters as lists show them, read page by page and only as far as the reader may see. */
@Component
@Transactional(readOnly = true)
public class CaseList {

    /** What a list can be ordered by. */
    public enum Order {
        /** Running before ended, law before wish, new before old. */
        PRESSING,
        NUMBER,
        TITLE,
        OPENED,
        LAW_DUE
    }

    private static final String PRESSING =
            """
            CASE c.status WHEN 'CLOSED' THEN 1 WHEN 'VOIDED' THEN 2 ELSE 0 END,
            CASE WHEN c.status IN ('REQUEST', 'OPEN') THEN c.law_due END NULLS LAST,
            CASE c.urgency WHEN 'URGENT' THEN 0 WHEN 'HIGH' THEN 1 ELSE 2 END,
            c.opened_at DESC, c.id""";

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CaseList(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<CaseRow> rows(
            SignedIn reader, CaseFilter filter, Order order, boolean descending, int offset, int limit) {
        CaseAccess.Condition condition = condition(reader, filter);
        return jdbc.sql(
                        """
                        SELECT c.*, ARRAY(SELECT DISTINCT t.user_id FROM case_team t WHERE t.case_id = c.id) AS team
                        FROM case_file c WHERE %s ORDER BY %s OFFSET :offset LIMIT :limit
                        """
                                .formatted(condition.sql(), sql(order, descending)))
                .params(condition.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> row(row))
                .list();
    }

    public int count(SignedIn reader, CaseFilter filter) {
        CaseAccess.Condition condition = condition(reader, filter);
        return jdbc.sql("SELECT count(*) FROM case_file c WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    private CaseAccess.Condition condition(SignedIn reader, CaseFilter filter) {
        CaseAccess.Condition visible = access.visibleTo(reader);
        List<String> all = new ArrayList<>(List.of(visible.sql()));
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        int word = 0;
        for (String part : AzerbaijaniText.fold(filter.text()).split("\\s+")) {
            if (!part.isEmpty()) {
                all.add("position(:word" + word + " IN c.search_key) > 0");
                parameters.put("word" + word++, part);
            }
        }
        if (!filter.statuses().isEmpty()) {
            all.add("c.status IN (:statuses)");
            parameters.put(
                    "statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.district() != null) {
            all.add("c.district = :district");
            parameters.put("district", filter.district());
        }
        if (filter.theme() != null) {
            all.add("c.theme = :theme");
            parameters.put("theme", filter.theme());
        }
        if (filter.mine()) {
            all.add("EXISTS (SELECT 1 FROM case_team m WHERE m.case_id = c.id AND m.user_id = :me)");
            parameters.put("me", reader.id());
        }
        if (filter.party() != null) {
            all.add("(c.organisation_id = :party OR EXISTS"
                    + " (SELECT 1 FROM case_party p WHERE p.case_id = c.id AND p.registry_id = :party))");
            parameters.put("party", filter.party());
        }
        return new CaseAccess.Condition(String.join(" AND ", all), parameters);
    }

    private static String sql(Order order, boolean descending) {
        String direction = descending ? " DESC" : " ASC";
        return switch (order) {
            case PRESSING -> PRESSING;
            case NUMBER -> "c.number" + direction + " NULLS LAST, c.id";
            case TITLE -> "c.title" + direction + ", c.id";
            case OPENED -> "c.opened_at" + direction + ", c.id";
            case LAW_DUE -> "c.law_due" + direction + " NULLS LAST, c.id";
        };
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("number")),
                row.getString("kind"),
                Optional.ofNullable(row.getString("theme")),
                Optional.ofNullable(row.getString("district")),
                Optional.ofNullable(row.getString("place")),
                CaseFile.Status.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("stage")),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("opened_on", LocalDate.class),
                Optional.ofNullable(row.getObject("law_due", LocalDate.class)),
                List.of((UUID[]) row.getArray("team").getArray()));
    }
}
