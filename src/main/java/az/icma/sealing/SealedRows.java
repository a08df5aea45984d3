package az.icma.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a migration does to a column that stood open so far: its words are sealed row by row into a new column of the same
 * name, and the table is written anew, so that no page of it keeps a plain text.
 */
public final class SealedRows {

    private final Connection connection;
    private final String table;
    private final String key;

    /** @param key condition that finds a row again, its values in the order of the columns that the reader names */
    public SealedRows(Connection connection, String table, String key) {
        this.connection = connection;
        this.table = table;
        this.key = key;
    }

    /** How a row is sealed. */
    public interface Sealing {

        /** @return the sealed bytes, and the values that find the row again */
        Row of(ResultSet row) throws SQLException;
    }

    /** What becomes of a row. */
    public record Row(Sealed<?> sealed, Object... key) {}

    /** @param read the columns that {@code sealing} reads of each row; the plain one is called {@code plain} */
    public void seal(String column, String read, Sealing sealing) throws SQLException {
        String quoted = '"' + column + '"';
        execute("ALTER TABLE " + table + " RENAME " + quoted + " TO plain");
        execute("ALTER TABLE " + table + " ADD " + quoted + " bytea");
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT " + read + " FROM " + table + " WHERE plain IS NOT NULL");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE " + table + " SET " + quoted + " = ? WHERE " + key)) {
            while (row.next()) {
                Row sealed = sealing.of(row);
                update.setBytes(1, sealed.sealed().bytes());
                for (int i = 0; i < sealed.key().length; i++) {
                    update.setObject(2 + i, sealed.key()[i]);
                }
                update.executeUpdate();
            }
        }
        execute("ALTER TABLE " + table + " DROP plain");
    }

    /** After the last column of the table. @param index the one to put the rows in order by */
    public void writeAnew(String index) throws SQLException {
        execute("CLUSTER " + table + " USING " + index);
    }

    /** Whether there is anything to seal at all, and so a key is needed. */
    public boolean isAnythingThere() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT EXISTS (SELECT FROM " + table + ")")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
