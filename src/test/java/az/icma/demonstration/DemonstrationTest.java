package az.icma.demonstration;

import az.icma.IcmaTest;
import az.icma.registry.ContactChannel;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonHit;
import az.icma.registry.SafeContact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole story is told at the start, through the same desks as staff use; so this test walks every branch of it. */
@IcmaTest
@Tag("moved-clock")
@Tag("whole-demonstration")
@TestPropertySource(properties = "icma.demo=true")
class DemonstrationTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PersonDirectory people;

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
    void fourteenCampaignsOfSevenOrganisationsReachTheirEnds() {
        assertThat(
                        texts(
                                """
                        SELECT coalesce(file.outcome, campaign.status) FROM campaign
                        JOIN case_file file ON file.id = campaign.id ORDER BY file.opened_at
                        """))
                .containsExactly(
                        "WON",
                        "WON",
                        "LOST",
                        "WON",
                        "PARTLY",
                        "POSTPONED",
                        "WON",
                        "RUNNING",
                        "RUNNING",
                        "RUNNING",
                        "RUNNING",
                        "RUNNING",
                        "PLANNED",
                        "PROPOSED");
        assertThat(texts("SELECT DISTINCT cbo::text FROM campaign")).hasSize(7);
        assertThat(texts("SELECT DISTINCT theme FROM case_file WHERE kind = 'campaign'"))
                .containsExactlyInAnyOrder("social", "gender", "ecological", "infrastructure");
        assertThat(texts("SELECT incident_msg_ FROM act_ru_incident")).isEmpty();
    }

    @Test
    void campaignsReachBackAlmostThreeYears() {
        assertThat(sql.sql("SELECT current_date - min(opened_at)::date FROM case_file WHERE kind = 'campaign'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1_000);
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
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
        List<PersonDetails> careful = Community.invented().stream()
                .filter(person -> person.safeContact().notAtHome())
                .toList();
        assertThat(careful).isNotEmpty();

        assertThat(careful).allSatisfy(invented -> assertThat(contactOf(invented))
                .matches(SafeContact::notAtHome)
                .extracting(SafeContact::channels)
                .isEqualTo(Set.of(ContactChannel.WHATSAPP)));
    }

    private SafeContact contactOf(PersonDetails invented) {
        return people.similar(invented, null).stream()
                .filter(hit -> hit.match() == PersonHit.Match.PHONE)
                .findFirst()
                .flatMap(hit -> people.find(hit.id()))
                .orElseThrow()
                .details()
                .safeContact();
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
        List<String> surnames = Community.invented().stream()
                .map(PersonDetails::surname)
                .distinct()
                .toList();
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
