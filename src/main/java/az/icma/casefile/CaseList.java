package az.icma.casefile;

import az.icma.security.Allowance;
import az.icma.security.Allowances;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
    private final Allowances allowances;
    private final Clock clock;

    CaseList(JdbcClient jdbc, CaseAccess access, Allowances allowances, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.allowances = allowances;
        this.clock = clock;
    }

    public List<CaseRow> rows(
            SignedIn reader, CaseFilter filter, Order order, boolean descending, int offset, int limit) {
        allowances.spend(Allowance.SEARCHES);
        VisibleCases.Condition condition = condition(reader, filter);
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
        VisibleCases.Condition condition = condition(reader, filter);
        return jdbc.sql("SELECT count(*) FROM case_file c WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * Whether the person or organisation has a role in matters that are closed to the reader only for their district or
     * their team; not how many, nor which. Of a matter that is sealed, or closed by a conflict of interest, not even this
     * is said.
     */
    public boolean hasOthers(SignedIn reader, UUID party) {
        VisibleCases.Condition visible = access.visibleTo(reader);
        String walled = visible.parameters().containsKey("readerWalled") ? "AND c.id NOT IN (:readerWalled)" : "";
        return Background.RULE.call(() -> jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM case_file c
                        WHERE (c.organisation_id = :party OR EXISTS
                                (SELECT 1 FROM case_party p WHERE p.case_id = c.id AND p.registry_id = :party))
                          AND c.status <> 'VOIDED' AND c.confidentiality <> 'SEALED' %s AND NOT %s)
                        """
                                .formatted(walled, visible.sql()))
                .params(visible.parameters())
                .param("party", party)
                .query(Boolean.class)
                .single());
    }

    private VisibleCases.Condition condition(SignedIn reader, CaseFilter filter) {
        VisibleCases.Condition visible = access.visibleTo(reader);
        List<String> all = new ArrayList<>(List.of(visible.sql()));
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        int word = 0;
        for (String part : AzerbaijaniText.fold(filter.text()).split("\\s+")) {
            if (!part.isEmpty()) {
                all.add("position(:word" + word + " IN c.search_key) > 0");
                parameters.put("word" + word++, part);
            }
        }
        filter.by().forEach((what, value) -> {
            all.add(asked(what, value));
            parameters.put(what.parameter(), parameter(what, value, reader));
        });
        parameters.put("today", Baku.today(clock));
        return new VisibleCases.Condition(String.join(" AND ", all), parameters);
    }

    private static String asked(CaseFilter.By what, String value) {
        return switch (what) {
            case KIND -> "c.kind = :kind";
            case STATUS -> "c.status IN (:status)";
            case STAGE -> "c.stage = :stage";
            case THEME -> "c.theme = :theme";
            case DISTRICT -> "c.district = :district";
            case URGENCY -> "c.urgency = :urgency";
            case CONFIDENTIALITY -> "c.confidentiality = :confidentiality";
            case DEADLINE -> "c.status IN ('REQUEST', 'OPEN') AND " + asked(CaseFilter.Deadline.valueOf(value));
            case MEMBER -> "EXISTS (SELECT 1 FROM case_team m WHERE m.case_id = c.id AND m.user_id = :member)";
            case MINE -> "EXISTS (SELECT 1 FROM case_team m WHERE m.case_id = c.id AND m.user_id = :mine)";
            case ORGANISATION -> "c.organisation_id = :organisation";
            case FROM -> "c.opened_on >= :from";
            case UNTIL -> "c.opened_on <= :until";
            case PARTY ->
                "(c.organisation_id = :party OR EXISTS"
                        + " (SELECT 1 FROM case_party p WHERE p.case_id = c.id AND p.registry_id = :party))";
        };
    }

    private static String asked(CaseFilter.Deadline deadline) {
        return switch (deadline) {
            case MISSED -> "c.law_due < :today";
            case PRESSING -> "c.law_due <= CAST(:today AS date) + 7";
            case RUNNING -> "c.law_due >= :today";
            case NONE -> "c.law_due IS NULL";
        };
    }

    private static Object parameter(CaseFilter.By what, String value, SignedIn reader) {
        return switch (what) {
            case STATUS -> List.of(value.split(","));
            case MEMBER, ORGANISATION, PARTY -> UUID.fromString(value);
            case MINE -> reader.id();
            case FROM, UNTIL -> LocalDate.parse(value);
            default -> value;
        };
    }

    /** How many matters that are still worked on each colleague is on, as far as the reader may see them. */
    public Map<UUID, Integer> runningByMember(SignedIn reader) {
        VisibleCases.Condition condition = condition(reader, CaseFilter.ALL.running());
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT m.user_id, count(DISTINCT c.id) AS cases
                        FROM case_file c JOIN case_team m ON m.case_id = c.id WHERE %s GROUP BY m.user_id
                        """
                                .formatted(condition.sql()))
                .params(condition.parameters())
                .query(row -> {
                    counts.put(row.getObject("user_id", UUID.class), row.getInt("cases"));
                });
        return counts;
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
