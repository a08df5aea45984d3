package az.icma.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database as PostgreSQL's own catalogue has them: whoever adds a table has nothing to do here. */
final class Tables {

    /** Belongs to the migrations, which write it anew in every database. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String COLUMNS =
            """
            SELECT c.relname, a.attname
              FROM pg_class c
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
             WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '%s'
             ORDER BY c.relname, a.attnum
            """
                    .formatted(HISTORY);

    private static final String REFERENCES =
            """
            SELECT source.relname, target.relname
              FROM pg_constraint k
              JOIN pg_class source ON source.oid = k.conrelid
              JOIN pg_class target ON target.oid = k.confrelid
             WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conrelid <> k.confrelid
            """;

    private static final String MIGRATIONS =
            "SELECT version, checksum FROM flyway_schema_history WHERE version IS NOT NULL AND success"
                    + " ORDER BY installed_rank";

    private Tables() {}

    /** Columns by table; what a table refers to comes before it, so that each can be filled as it comes. */
    static Map<String, List<String>> inOrder(Connection database) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        read(database, COLUMNS, row -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                .add(row.getString(2)));
        Map<String, Set<String>> references = new TreeMap<>();
        read(database, REFERENCES, row -> references
                .computeIfAbsent(row.getString(1), table -> new LinkedHashSet<>())
                .add(row.getString(2)));
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        columns.keySet().forEach(table -> add(table, columns, references, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void add(
            String table,
            Map<String, List<String>> columns,
            Map<String, Set<String>> references,
            Map<String, List<String>> ordered,
            Set<String> way) {
        if (ordered.containsKey(table)) {
            return;
        }
        if (!way.add(table)) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + way);
        }
        references.getOrDefault(table, Set.of()).forEach(target -> add(target, columns, references, ordered, way));
        way.remove(table);
        ordered.put(table, columns.get(table));
    }

    static List<Manifest.Counter> sequences(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        read(
                database,
                "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename",
                row -> names.add(row.getString(1)));
        List<Manifest.Counter> sequences = new ArrayList<>();
        for (String name : names) {
            read(
                    database,
                    "SELECT last_value, is_called FROM " + quoted(name),
                    row -> sequences.add(new Manifest.Counter(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    static List<Manifest.Step> migrations(Connection database) throws SQLException {
        List<Manifest.Step> steps = new ArrayList<>();
        read(
                database,
                MIGRATIONS,
                row -> steps.add(new Manifest.Step(row.getString(1), row.getObject(2, Integer.class))));
        return steps;
    }

    /** True if anything at all was made in this database. */
    static boolean areThere(Connection database) throws SQLException {
        List<Boolean> answer = new ArrayList<>();
        read(
                database,
                "SELECT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace)",
                row -> answer.add(row.getBoolean(1)));
        return answer.get(0);
    }

    /** Connections to this database besides this one. */
    static int neighbours(Connection database) throws SQLException {
        List<Integer> answer = new ArrayList<>();
        read(
                database,
                "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'",
                row -> answer.add(row.getInt(1)));
        return answer.get(0);
    }

    /** As it may stand in a statement, whatever the name. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String columns(List<String> names) {
        return String.join(", ", names.stream().map(Tables::quoted).toList());
    }

    static void read(Connection database, String sql, Row row) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }

    /** What is done with each row. */
    interface Row {

        void take(ResultSet row) throws SQLException;
    }
}
