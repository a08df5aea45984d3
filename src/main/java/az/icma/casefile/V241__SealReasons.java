package az.icma.casefile;

import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.Seal;
import az.icma.sealing.SealedRows;
import az.icma.sealing.Subject;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Seals why somebody was let into a matter, as the other words about it are. */
@Component
class V241__SealReasons extends BaseJavaMigration {

    private final ObjectProvider<KeyEncryptionKey> key;

    V241__SealReasons(ObjectProvider<KeyEncryptionKey> key) {
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        SealedRows grants = new SealedRows(connection, "case_grant", "id = ?");
        Seal seal = grants.isAnythingThere() ? Seal.during(connection, key.getObject()) : null;
        grants.seal("reason", "id, plain::text AS words, case_id AS owner", row -> {
            UUID id = row.getObject("id", UUID.class);
            Subject matter = Subject.caseFile(row.getObject("owner", UUID.class));
            return new SealedRows.Row(seal.seal(CaseColumns.REASON, id, matter, row.getString("words")), id);
        });
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE case_grant ALTER reason SET NOT NULL");
        }
        grants.writeAnew("case_grant_pkey");
    }
}
