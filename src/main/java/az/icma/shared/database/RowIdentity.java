package az.icma.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;

/** Who asks for rows, as the policies of the tables read it: settings of the connection. Empty where nobody does. */
record RowIdentity(String userId, String roles, String districts, String background) {

    static final RowIdentity NOBODY = new RowIdentity("", "", "", "");

    private static final String DECLARE =
            """
            SELECT set_config('app.user_id', ?, ?), set_config('app.roles', ?, ?),
                   set_config('app.districts', ?, ?), set_config('app.background', ?, ?)""";

    static RowIdentity of(RowReader person) {
        return new RowIdentity(person.id().toString(), listed(person.roles()), listed(person.districts()), "");
    }

    static RowIdentity of(Background work) {
        return new RowIdentity("", "", "", work.code());
    }

    /** @param inTransaction it then ends with the transaction, whatever becomes of the connection */
    void declareOn(Connection connection, boolean inTransaction) throws SQLException {
        try (PreparedStatement declare = connection.prepareStatement(DECLARE)) {
            int position = 1;
            for (String value : new String[] {userId, roles, districts, background}) {
                declare.setString(position++, value);
                declare.setBoolean(position++, inTransaction);
            }
            declare.execute();
        }
    }

    private static String listed(Collection<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }
}
