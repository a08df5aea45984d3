package az.icma.casefile;

import az.icma.EarlierDatabase;
import az.icma.IcmaTest;
import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.shared.database.DatabaseAddress;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The migrations that seal what was written down in matters, told with requests and typed into forms so far. */
@IcmaTest
class SealedMattersTest {

    @Autowired
    DatabaseAddress here;

    @Autowired
    List<JavaMigration> migrations;

    @Autowired
    KeyEncryptionKey wrapping;

    private EarlierDatabase database;
    private final UUID matter = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();

    @BeforeEach
    void goBack() {
        database = new EarlierDatabase(here, migrations);
        database.migrateTo("221");
        insert(
                "INSERT INTO case_file (id, version, kind, status, title, search_key, confidentiality, urgency, opened_on,"
                        + " opened_at) VALUES (:matter, 0, 'legal-aid', 'OPEN', 'x', 'x', 'OPEN', 'NORMAL', current_date, now())");
        insert("INSERT INTO case_note (id, case_id, text, written_at) VALUES (:row, :matter, 'gizli qeyd', now())");
        insert("INSERT INTO case_call (id, case_id, registry_id, registry_kind, direction, outcome, called_at, summary,"
                + " logged_by, logged_at) VALUES (:row, :matter, :row, 'PERSON', 'INCOMING', 'REACHED', now(),"
                + " 'gizli zəng', :row, now())");
        insert("INSERT INTO case_answer (id, answer_set, position, case_id, business_key, process_key, element, field,"
                + " value, version, shown_az, answered_at) VALUES (:row, :row, 0, :matter, :matter, 'p', 'e', 'f',"
                + " '\"gizli cavab\"', 1, 'gizli söz', now())");
        insert("INSERT INTO case_attachment (id, case_id, original_name, media_type, size, sha256, added_at)"
                + " VALUES (:row, :matter, 'gizli.pdf', 'application/pdf', 1, 'x', now())");
        insert("INSERT INTO case_shelf (id, original_name, media_type, size, sha256, put_by, put_at)"
                + " VALUES (:row, 'gizli rəf.pdf', 'application/pdf', 1, 'x', :colleague, now())");
        insert("INSERT INTO legal_aid_case (id, version, channel, concerns, group_name, topic, urgency_sign, story)"
                + " VALUES (:matter, 0, 'PHONE', 'GROUP', 'gizli qrup', 'pension', 'NONE', 'gizli hekayə')");
        insert("INSERT INTO request_draft (user_id, \"values\", saved_at)"
                + " VALUES (:colleague, '{\"story\": \"gizli\"}', now())");
        insert("INSERT INTO task_draft (task_id, user_id, \"values\", saved_at)"
                + " VALUES ('task', :colleague, '{\"facts\": \"gizli\"}', now())");
    }

    @AfterEach
    void letGo() {
        database.close();
    }

    @Test
    void everythingOpensAsItWasWritten() throws SQLException {
        database.migrateTo("latest");

        assertThat(opened(CaseColumns.NOTE, row, "SELECT text FROM case_note")).isEqualTo("gizli qeyd");
        assertThat(opened(CaseColumns.CALL_SUMMARY, row, "SELECT summary FROM case_call"))
                .isEqualTo("gizli zəng");
        assertThat(opened(CaseColumns.ANSWER, row, "SELECT value FROM case_answer"))
                .isEqualTo("\"gizli cavab\"");
        assertThat(opened(CaseColumns.SHOWN_AZ, row, "SELECT shown_az FROM case_answer"))
                .isEqualTo("gizli söz");
        assertThat(opened(CaseColumns.ATTACHMENT_NAME, row, "SELECT original_name FROM case_attachment"))
                .isEqualTo("gizli.pdf");
        assertThat(opened(CaseColumns.SHELF_NAME, row, "SELECT original_name FROM case_shelf"))
                .isEqualTo("gizli rəf.pdf");
        assertThat(opened(SealedColumn.ofText("legal_aid_case", "story"), matter, "SELECT story FROM legal_aid_case"))
                .isEqualTo("gizli hekayə");
        assertThat(opened(
                        SealedColumn.ofText("legal_aid_case", "group_name"),
                        matter,
                        "SELECT group_name FROM legal_aid_case"))
                .isEqualTo("gizli qrup");
        assertThat(opened(
                        SealedColumn.ofText("request_draft", "values"),
                        colleague,
                        "SELECT \"values\" FROM request_draft"))
                .isEqualTo("{\"story\": \"gizli\"}");
        UUID draft = UUID.nameUUIDFromBytes(("task|" + colleague).getBytes(StandardCharsets.UTF_8));
        assertThat(opened(SealedColumn.ofText("task_draft", "values"), draft, "SELECT \"values\" FROM task_draft"))
                .isEqualTo("{\"facts\": \"gizli\"}");
    }

    private void insert(String sql) {
        database.sql()
                .sql(sql)
                .param("matter", matter)
                .param("row", row)
                .param("colleague", colleague)
                .update();
    }

    private String opened(SealedColumn<String> column, UUID place, String sql) throws SQLException {
        byte[] stored = database.sql()
                .sql(sql)
                .query((found, index) -> found.getBytes(1))
                .single();
        try (Connection connection = database.dataSource().getConnection()) {
            return Seal.during(connection, wrapping)
                    .open(column, place, Sealed.<String>stored(stored))
                    .orElseThrow();
        }
    }
}
