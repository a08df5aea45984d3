package az.icma.demonstration;

import az.icma.IcmaTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole story is told at the start, through the same desks as staff use; so this test walks every branch of it. */
@IcmaTest
@Tag("moved-clock")
@TestPropertySource(properties = "icma.demo=true")
class DemonstrationTest {

    @Autowired
    private JdbcClient sql;

    @Test
    void fortyCasesStandWhereTheirStoriesLeadThem() {
        List<String> statuses = sql.sql("SELECT status FROM case_file ORDER BY 1")
                .query(String.class)
                .list();
        assertThat(statuses).hasSizeGreaterThanOrEqualTo(40);
        assertThat(statuses).contains("REQUEST", "OPEN", "CLOSED", "VOIDED");
        assertThat(sql.sql("SELECT DISTINCT outcome FROM case_file WHERE status = 'CLOSED'")
                        .query(String.class)
                        .list())
                .contains(
                        "ADVICE",
                        "REFERRED",
                        "REFUSED",
                        "NO_CONSENT",
                        "WITHDRAWN",
                        "RESOLVED",
                        "PARTLY_RESOLVED",
                        "NOT_RESOLVED");
        assertThat(sql.sql("SELECT count(*) FROM person").query(Integer.class).single())
                .isGreaterThanOrEqualTo(Community.PEOPLE);
    }

    @Test
    void theCasesBeganOverAYearAndAHalf() {
        assertThat(sql.sql("SELECT max(opened_at)::date - min(opened_at)::date FROM case_file")
                        .query(Integer.class)
                        .single())
                .as("days between the first and the last")
                .isGreaterThan(500);
    }

    @Test
    void noConsentLoosensARuleOfContact() {
        List<String> phones = Community.invented().stream()
                .filter(person -> person.safeContact().notAtHome())
                .map(person -> "+994" + person.phones().get(0).replace(" ", "").substring(1))
                .toList();
        assertThat(phones).isNotEmpty();

        assertThat(sql.sql(
                                "SELECT not_at_home AND contact_channels = '{WHATSAPP}' FROM person WHERE phones[1] IN (:phones)")
                        .param("phones", phones)
                        .query(Boolean.class)
                        .list())
                .hasSameSizeAs(phones)
                .containsOnly(true);
    }

    @Test
    void everyOpenStepIsInTheTaskList() {
        assertThat(sql.sql(
                                """
                                SELECT count(*) FROM act_ru_task task
                                 WHERE NOT EXISTS (SELECT FROM inbox_item item WHERE item.task_id = task.id_)
                                """)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noPersonsNameReachesTheEnginesTables() {
        List<String> surnames = sql.sql("SELECT DISTINCT surname FROM person")
                .query(String.class)
                .list();
        List<String> columns = sql.sql(
                        """
                        SELECT format('SELECT count(*) FROM %I WHERE %I::text ILIKE any(?)', table_name, column_name)
                          FROM information_schema.columns
                         WHERE table_schema = 'public' AND table_name LIKE 'act\\_%'
                           AND data_type IN ('text', 'character varying')
                        """)
                .query(String.class)
                .list();
        assertThat(surnames).isNotEmpty();
        assertThat(columns).hasSizeGreaterThan(100);
        String[] patterns = surnames.stream().map(name -> "%" + name + "%").toArray(String[]::new);
        for (String column : columns) {
            assertThat(sql.sql(column).param(patterns).query(Integer.class).single())
                    .as(column)
                    .isZero();
        }
    }
}
