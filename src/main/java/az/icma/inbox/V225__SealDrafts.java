package az.icma.inbox;

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
import java.util.UUID;

/** Seals what was typed into steps and not sent so far. */
@Component
class V225__SealDrafts extends BaseJavaMigration {

    private final ObjectProvider<KeyEncryptionKey> key;

    V225__SealDrafts(ObjectProvider<KeyEncryptionKey> key) {
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        SealedRows drafts = new SealedRows(connection, "task_draft", "task_id = ? AND user_id = ?");
        Seal seal = drafts.isAnythingThere() ? Seal.during(connection, key.getObject()) : null;
        drafts.seal("values", "task_id, user_id, plain::text AS words", row -> {
            UUID user = row.getObject("user_id", UUID.class);
            String task = row.getString("task_id");
            return new SealedRows.Row(
                    seal.seal(
                            TaskDrafts.VALUES,
                            TaskDrafts.row(task, user),
                            Subject.account(user),
                            row.getString("words")),
                    task,
                    user);
        });
        drafts.writeAnew("task_draft_pkey");
    }
}
