package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import az.icma.shared.database.DatabaseAddress;
import az.icma.shared.database.RowsInTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The wall in the database holds by itself, whatever the application forgets to ask. */
@IcmaTest
class RowsOfReadersTest {

    /** Facts without a name and without a wall: evaluation counts everything. */
    private static final Set<String> UNWALLED = Set.of("evaluation_case", "evaluation_step");

    private static final String HANGING_ON_CASES =
            """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'public' AND c.relkind = 'r'
               AND (EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'case_id')
                    OR EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'
                                  AND k.confrelid = 'case_file'::regclass))
            """;

    @Autowired
    private CaseFileService service;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CaseAccess access;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private CaseSeal seal;

    @Autowired
    private DataSource pool;

    @Autowired
    private DatabaseAddress database;

    @Autowired
    private PlatformTransactionManager transactions;

    private RandomAccess chance;

    @BeforeEach
    void matters() {
        chance = new RandomAccess(service, sql, seal, 7).with(24, 18);
        chance.cases.forEach(this::fill);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    private void fill(UUID id) {
        sql.sql("INSERT INTO case_note (id, case_id, text, written_at) VALUES (:note, :id, 'x', now())")
                .param("note", UUID.randomUUID())
                .param("id", id)
                .update();
        sql.sql(
                        """
                        INSERT INTO inbox_item (task_id, case_id, business_key, process_key, definition_id, element, step_az,
                            step_en, created_at, roles, kept_away, circle, circle_roles, district)
                        SELECT :task, f.id, f.id, 'p', 'd', 'e', 'a', 'a', now(), '{lawyer}',
                               ARRAY(SELECT w.user_id FROM conflict_wall w WHERE w.case_id = f.id),
                               CASE WHEN f.confidentiality <> 'OPEN' THEN
                                   ARRAY(SELECT t.user_id FROM case_team t WHERE t.case_id = f.id) END,
                               CASE f.confidentiality WHEN 'TEAM' THEN '{coordinator}'::text[] WHEN 'SEALED' THEN '{}' END,
                               coalesce(f.district, '')
                          FROM case_file f WHERE f.id = :id""")
                .param("task", UUID.randomUUID().toString())
                .param("id", id)
                .update();
        sql.sql(
                        """
                        INSERT INTO case_party (case_id, registry_id, registry_kind, role, involved_at)
                        VALUES (:id, :party, 'PERSON', 'CLIENT', now())""")
                .param("id", id)
                .param("party", UUID.randomUUID())
                .update();
    }

    @AfterEach
    void withoutSteps() {
        sql.sql("DELETE FROM inbox_item WHERE process_key = 'p'").update();
    }

    @Test
    void rawSqlSeesWhatTheRuleLetsSeeAndNothingElse() {
        List<SignedIn> people = new ArrayList<>(chance.people);
        for (Role role : Role.values()) {
            people.add(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of("AZ-GA")));
        }
        int seen = 0;
        for (SignedIn person : people) {
            Set<UUID> open = chance.cases.stream()
                    .filter(id -> access.mayOpen(person, service.get(id)))
                    .collect(Collectors.toSet());
            seen += open.size();
            try (Raw raw = new Raw(person)) {
                assertThat(raw.ids("SELECT id FROM case_file"))
                        .as("cases of %s", person)
                        .isEqualTo(open);
                for (String table : List.of("case_note", "case_party", "case_timeline")) {
                    assertThat(raw.ids("SELECT case_id FROM " + table))
                            .as("%s of %s", table, person)
                            .isEqualTo(open);
                }
                for (String table :
                        List.of("case_team", "case_grant", "conflict_wall", "case_telling", "case_answer")) {
                    assertThat(open).as("%s of %s", table, person).containsAll(raw.ids("SELECT case_id FROM " + table));
                }
                assertThat(raw.ids("SELECT case_id FROM inbox_item"))
                        .as("steps of %s", person)
                        .noneMatch(id -> chance.isWalled(id, person))
                        .containsAll(open);
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void everyTableThatHangsOnACaseIsGuarded() {
        List<String> tables = sql.sql(HANGING_ON_CASES).query(String.class).list();

        assertThat(tables).contains("case_note", "appeal", "legal_aid_case", "conflict_match", "inbox_item");
        assertThat(sql.sql("SELECT relname FROM pg_class WHERE relrowsecurity")
                        .query(String.class)
                        .list())
                .contains("case_file", "inbox_offer", "task_draft", "request_draft", "case_shelf")
                .containsAll(tables.stream()
                        .filter(table -> !UNWALLED.contains(table))
                        .toList());
    }

    @Test
    void whereNobodyIsNamedNothingIsSeenOrWritten() {
        RowsInTests.inEarnest(() -> {
            assertThat(files.findAllById(chance.cases)).isEmpty();
            assertThat(count()).isZero();
            assertThatThrownBy(() -> service.record(chance.cases.get(0), "casefile.timeline.opened"))
                    .isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void servicesThatDoNotAskTheRuleAnswerWithNothingAllTheSame() {
        SignedIn stranger = TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        UUID id = chance.cases.get(0);

        assertThat(files.findById(id)).isEmpty();
        assertThat(service.parties(id)).isEmpty();
        assertThatThrownBy(() -> service.get(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.joinTeam(id, stranger.id(), TeamRole.MEMBER))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.record(id, "casefile.timeline.opened"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aConnectionThatWasGivenBackCarriesNothing() {
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        assertThat(count()).isPositive();
        new TransactionTemplate(transactions)
                .executeWithoutResult(running -> assertThat(count()).isPositive());
        TestSignIn.nobody();

        for (int i = 0; i < 20; i++) {
            RowsInTests.inEarnest(() -> assertThat(sql.sql(
                                    "SELECT concat(current_setting('app.user_id', true), current_setting('app.roles', true),"
                                            + " current_setting('app.background', true), (SELECT count(*) FROM case_file))")
                            .query(String.class)
                            .single())
                    .isEqualTo("0"));
        }
    }

    @Test
    void withinATransactionEveryStatementIsForWhoeverAsksThen() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(running -> RowsInTests.inEarnest(() -> {
                    assertThat(count()).isZero();
                    TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
                    long hers = count();
                    long all = as(Background.PROCESS, this::count);
                    assertThat(hers).isPositive().isLessThan(all);
                    assertThat(count()).isEqualTo(hers);
                    assertThat(as(Background.PROCESS, () -> Background.notNow(this::count)))
                            .isEqualTo(hers);
                    TestSignIn.nobody();
                    assertThat(count()).isZero();
                }));
    }

    @Test
    void aRollbackBringsNobodyBack() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
            assertThat(count(connection)).isPositive();
            Savepoint before = connection.setSavepoint();
            assertThat(as(Background.PROCESS, () -> count(connection))).isPositive();
            connection.rollback(before);
            TestSignIn.nobody();
            RowsInTests.inEarnest(() -> assertThat(count(connection)).isZero());
            connection.rollback();
            RowsInTests.inEarnest(() -> assertThat(count(connection)).isZero());
        }
    }

    @Test
    void backgroundWorkReachesNoFurtherThanItsNameSays() {
        UUID id = chance.cases.get(0);

        assertThat(as(Background.RULE, this::count)).isPositive();
        assertThat(as(Background.RULE, () -> notes(id))).isZero();
        assertThat(as(Background.UPKEEP, this::count)).isZero();
        assertThat(as(Background.FIGURES, this::count)).isZero();
        assertThat(as(Background.PROCESS, () -> notes(id))).isPositive();
        assertThat(as(Background.RULE, () -> (long) sql.sql("UPDATE case_file SET version = version WHERE id = :id")
                        .param("id", id)
                        .update()))
                .isZero();
    }

    private static long as(Background work, Supplier<Long> count) {
        return work.call(count);
    }

    private long notes(UUID id) {
        return sql.sql("SELECT count(*) FROM case_note WHERE case_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private long count() {
        return sql.sql("SELECT count(*) FROM case_file").query(Long.class).single();
    }

    private static long count(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("SELECT count(*) FROM case_file")
                .query(Long.class)
                .single();
    }

    /** A connection of its own as icma_app, past everything that the application does: only the wall stands. */
    private final class Raw implements AutoCloseable {

        private final Connection connection;
        private final JdbcClient client;

        Raw(SignedIn person) {
            try {
                connection = database.owner().getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET ROLE icma_app");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            client.sql(
                            """
                            SELECT set_config('app.user_id', :id, false), set_config('app.roles', :roles, false),
                                   set_config('app.districts', :districts, false)""")
                    .param("id", person.id().toString())
                    .param("roles", String.join(",", person.roleCodes()))
                    .param("districts", String.join(",", person.districts()))
                    .query()
                    .singleRow();
        }

        Set<UUID> ids(String query) {
            return client.sql(query).query(UUID.class).list().stream()
                    .filter(chance.cases::contains)
                    .collect(Collectors.toSet());
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
