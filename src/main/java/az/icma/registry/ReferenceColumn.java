package az.icma.registry;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** A column of ids in a table that has a primary key {@code id}. */
public final class ReferenceColumn implements RegistryReference {

    private final JdbcClient jdbc;
    private final String table;
    private final String column;
    private final String alsoSet;

    private ReferenceColumn(JdbcClient jdbc, String table, String column, String alsoSet) {
        this.jdbc = jdbc;
        this.table = table;
        this.column = column;
        this.alsoSet = alsoSet;
    }

    /** For rows of an aggregate: its version moves on, so that nobody who has it open writes the old id back. */
    public static ReferenceColumn ofAggregate(JdbcClient jdbc, String table, String column) {
        return new ReferenceColumn(jdbc, table, column, ", version = version + 1");
    }

    /** For plain rows that nobody has open. */
    public static ReferenceColumn ofRows(JdbcClient jdbc, String table, String column) {
        return new ReferenceColumn(jdbc, table, column, "");
    }

    @Override
    public String place() {
        return table + "." + column;
    }

    @Override
    public List<String> follow(UUID gone, UUID kept) {
        return jdbc.sql("UPDATE %s SET %s = :kept%s WHERE %s = :gone AND id <> :kept RETURNING id::text"
                        .formatted(table, column, alsoSet, column))
                .param("gone", gone)
                .param("kept", kept)
                .query(String.class)
                .list();
    }

    @Override
    public void putBack(UUID gone, UUID kept, List<String> moved) {
        if (!moved.isEmpty()) {
            jdbc.sql("UPDATE %s SET %s = :gone%s WHERE %s = :kept AND id::text IN (:moved)"
                            .formatted(table, column, alsoSet, column))
                    .param("gone", gone)
                    .param("kept", kept)
                    .param("moved", moved)
                    .update();
        }
    }
}
