package az.icma.legalaid;

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

/** Seals what was told with requests so far, and requests that were not sent yet. */
@Component
class V224__SealRequests extends BaseJavaMigration {

    private final ObjectProvider<KeyEncryptionKey> key;

    V224__SealRequests(ObjectProvider<KeyEncryptionKey> key) {
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        SealedRows requests = new SealedRows(connection, "legal_aid_case", "id = ?");
        SealedRows drafts = new SealedRows(connection, "request_draft", "user_id = ?");
        boolean needed = requests.isAnythingThere() || drafts.isAnythingThere();
        Seal seal = needed ? Seal.during(connection, key.getObject()) : null;
        ofRequest(requests, seal, LegalAidCase.STORY, "story");
        ofRequest(requests, seal, LegalAidCase.GROUP_NAME, "group_name");
        drafts.seal("values", "user_id, plain::text AS words", row -> {
            UUID user = row.getObject("user_id", UUID.class);
            return new SealedRows.Row(
                    seal.seal(RequestDrafts.VALUES, user, Subject.account(user), row.getString("words")), user);
        });
        requests.writeAnew("legal_aid_case_pkey");
        drafts.writeAnew("request_draft_pkey");
    }

    private static void ofRequest(SealedRows requests, Seal seal, SealedColumn<String> column, String name)
            throws SQLException {
        requests.seal(name, "id, plain AS words", row -> {
            UUID id = row.getObject("id", UUID.class);
            return new SealedRows.Row(seal.seal(column, id, Subject.caseFile(id), row.getString("words")), id);
        });
    }
}
