package az.icma.casefile;

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
import java.sql.SQLException;
import java.util.UUID;

/** Seals what was written down in matters so far. */
@Component
class V223__SealMatters extends BaseJavaMigration {

    private static final String BY_ID = "id = ?";

    private final ObjectProvider<KeyEncryptionKey> key;

    V223__SealMatters(ObjectProvider<KeyEncryptionKey> key) {
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        // Without a matter there is no row in any of these tables, but for files that nobody has sent yet.
        boolean needed = new SealedRows(connection, "case_file", BY_ID).isAnythingThere()
                || new SealedRows(connection, "case_shelf", BY_ID).isAnythingThere();
        Seal seal = needed ? Seal.during(connection, key.getObject()) : null;
        ofMatter(connection, seal, "case_note", CaseColumns.NOTE, "text");
        ofMatter(connection, seal, "case_call", CaseColumns.CALL_SUMMARY, "summary");
        ofMatter(connection, seal, "case_answer", CaseColumns.ANSWER, "value");
        ofMatter(connection, seal, "case_answer", CaseColumns.SHOWN_AZ, "shown_az");
        ofMatter(connection, seal, "case_answer", CaseColumns.SHOWN_EN, "shown_en");
        ofMatter(connection, seal, "case_attachment", CaseColumns.ATTACHMENT_NAME, "original_name");
        new SealedRows(connection, "case_shelf", BY_ID)
                .seal("original_name", "id, plain::text AS words, put_by AS owner", row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Subject owner = Subject.account(row.getObject("owner", UUID.class));
                    return new SealedRows.Row(seal.seal(CaseColumns.SHELF_NAME, id, owner, row.getString("words")), id);
                });
        for (String table : new String[] {"case_note", "case_call", "case_answer", "case_attachment", "case_shelf"}) {
            new SealedRows(connection, table, BY_ID).writeAnew(table + "_pkey");
        }
    }

    private static void ofMatter(
            Connection connection, Seal seal, String table, SealedColumn<String> column, String name)
            throws SQLException {
        new SealedRows(connection, table, BY_ID).seal(name, "id, plain::text AS words, case_id AS owner", row -> {
            UUID id = row.getObject("id", UUID.class);
            Subject matter = Subject.caseFile(row.getObject("owner", UUID.class));
            return new SealedRows.Row(seal.seal(column, id, matter, row.getString("words")), id);
        });
    }
}
