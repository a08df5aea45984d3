package az.icma.registry;

import az.icma.EarlierDatabase;
import az.icma.IcmaTest;
import az.icma.shared.database.DatabaseAddress;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The migration that fills people's consents from the answers of their cases, on cases of the time before it. */
@IcmaTest
class ConsentsFromCasesTest {

    @Autowired
    DatabaseAddress here;

    @Autowired
    List<JavaMigration> migrations;

    private EarlierDatabase database;

    @BeforeEach
    void goBack() {
        database = new EarlierDatabase(here, migrations);
        database.migrateTo("143");
    }

    @AfterEach
    void letGo() {
        database.close();
    }

    @Test
    void whatWasSaidInACaseBelongsToThePerson() {
        UUID client = person("Köhnəyev");
        UUID careful = person("Ehtiyatov");
        database.sql()
                .sql("UPDATE person SET not_at_home = true, contact_channels = '{SMS}' WHERE id = :id")
                .param("id", careful)
                .update();
        UUID guardian = person("Qəyyumov");
        UUID child = person("Balayev");
        UUID refusing = person("Razısızov");
        answered(
                Map.of(
                        "consent", "\"YES\"",
                        "consentForm", "\"WRITTEN\"",
                        "contactChannels", "[\"PHONE\", \"SMOKE\"]",
                        "safeContact", "[\"NOT_AT_HOME\", \"NO_NAME\", \"MARKET\"]",
                        "contactUntil", "\"17:30:00\""),
                client,
                "CLIENT");
        answered(Map.of("consent", "\"YES\"", "contactChannels", "[\"PHONE\"]"), careful, "CLIENT");
        UUID guarded = answered(
                Map.of("consent", "\"YES\"", "consentForm", "\"GUARDIAN\"", "contactChannels", "[\"POST\"]"),
                child,
                "CLIENT");
        involve(guarded, guardian, "REPRESENTATIVE");
        answered(Map.of("consent", "\"NO\""), refusing, "CLIENT");

        database.migrateTo("144");

        assertThat(manners(client)).containsExactly("WRITTEN");
        assertThat(manners(child)).containsExactly("GUARDIAN");
        assertThat(manners(refusing)).isEmpty();
        assertThat(contact(client)).containsExactly(true, null, "17:30", "{PHONE}", "{NO_NAME}");
        assertThat(contact(careful)).containsExactly(true, null, null, "{SMS}", "{}");
        assertThat(contact(guardian)).containsExactly(false, null, null, "{POST}", "{}");
        assertThat(contact(child)).containsExactly(false, null, null, "{}", "{}");
    }

    private UUID person(String surname) {
        UUID id = UUID.randomUUID();
        database.sql()
                .sql("INSERT INTO person (id, surname, given_name) VALUES (:id, :surname, 'Tofiq')")
                .param("id", id)
                .param("surname", surname)
                .update();
        return id;
    }

    private UUID answered(Map<String, String> said, UUID party, String role) {
        UUID matter = UUID.randomUUID();
        database.sql()
                .sql(
                        """
                        INSERT INTO case_file (id, version, kind, status, title, search_key, confidentiality, urgency,
                            opened_on, opened_at)
                        VALUES (:id, 0, 'legal-aid', 'OPEN', 'x', 'x', 'OPEN', 'NORMAL', current_date, now())
                        """)
                .param("id", matter)
                .update();
        involve(matter, party, role);
        said.forEach((field, value) -> database.sql()
                .sql(
                        """
                        INSERT INTO case_answer (id, answer_set, position, case_id, business_key, process_key, element,
                            field, value, version, answered_at)
                        VALUES (gen_random_uuid(), gen_random_uuid(), 0, :case, :case, 'legal-aid-intake',
                            'Task_RecordConsent', :field, CAST(:value AS jsonb), 1, now())
                        """)
                .param("case", matter)
                .param("field", field)
                .param("value", value)
                .update());
        return matter;
    }

    private void involve(UUID matter, UUID party, String role) {
        database.sql()
                .sql(
                        """
                        INSERT INTO case_party (case_id, registry_id, registry_kind, role, involved_at)
                        VALUES (:case, :party, 'PERSON', :role, now())
                        """)
                .param("case", matter)
                .param("party", party)
                .param("role", role)
                .update();
    }

    private List<String> manners(UUID person) {
        return database.sql()
                .sql("SELECT manner FROM consent WHERE person_id = :id")
                .param("id", person)
                .query(String.class)
                .list();
    }

    private List<Object> contact(UUID person) {
        return database.sql()
                .sql(
                        """
                        SELECT not_at_home, contact_from, contact_until, contact_channels::text, contact_cautions::text
                        FROM person WHERE id = :id
                        """)
                .param("id", person)
                .query((row, index) -> Arrays.asList(
                        row.getObject(1), row.getObject(2), row.getObject(3), row.getObject(4), row.getObject(5)))
                .single();
    }
}
