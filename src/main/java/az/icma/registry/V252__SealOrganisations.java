package az.icma.registry;

import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.Seal;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.SealedRows;
import az.icma.sealing.Subject;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Seals how organisations are reached, and what was noted about them so far. */
@Component
class V252__SealOrganisations extends BaseJavaMigration {

    private static final String WRITTEN =
            "SELECT EXISTS (SELECT FROM organisation WHERE num_nonnulls(address, phone, email, note, archive_note) > 0)";

    private final ObjectProvider<KeyEncryptionKey> key;

    V252__SealOrganisations(ObjectProvider<KeyEncryptionKey> key) {
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        // What came with the product says nothing of the kind: a new database needs no key for this.
        Seal seal = isAnythingWritten(connection) ? Seal.during(connection, key.getObject()) : null;
        SealedRows rows = new SealedRows(connection, OrganisationColumns.TABLE, "id = ?");
        Map<String, SealedColumn<String>> columns = new LinkedHashMap<>();
        columns.put("address", OrganisationColumns.ADDRESS);
        columns.put("phone", OrganisationColumns.PHONE);
        columns.put("email", OrganisationColumns.EMAIL);
        columns.put("note", OrganisationColumns.NOTE);
        columns.put("archive_note", OrganisationColumns.ARCHIVE_NOTE);
        for (Map.Entry<String, SealedColumn<String>> column : columns.entrySet()) {
            rows.seal(column.getKey(), "id, plain", row -> {
                UUID id = row.getObject("id", UUID.class);
                return new SealedRows.Row(
                        seal.seal(column.getValue(), id, Subject.organisation(id), row.getString("plain")), id);
            });
        }
        rows.writeAnew("organisation_pkey");
    }

    private static boolean isAnythingWritten(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(WRITTEN)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
