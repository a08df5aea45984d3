package az.icma.registry;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.AnswerStore;
import az.icma.process.ProcessKey;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The migration that fills people's consents from the answers of their cases, on cases of the time before it. */
@IcmaTest
class ConsentsFromCasesTest {

    @Autowired
    PersonRegistry people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    CaseFileService cases;

    @Autowired
    AnswerStore answers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void signIn() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void whatWasSaidInACaseBelongsToThePerson() throws IOException {
        UUID client = person("Köhnəyev");
        UUID careful = people.register(
                PersonDetails.named("Ehtiyatov", "Samir", null).safeContact(SafeContact.notAtHome(ContactChannel.SMS)));
        UUID guardian = person("Qəyyumov");
        UUID child = person("Balayev");
        UUID refusing = person("Razısızov");
        answered(
                Map.of(
                        "consent", "YES",
                        "consentForm", "WRITTEN",
                        "contactChannels", List.of("PHONE", "SMOKE"),
                        "safeContact", List.of("NOT_AT_HOME", "NO_NAME", "MARKET"),
                        "contactUntil", "17:30:00"),
                Party.person(client, PartyRole.CLIENT));
        answered(
                Map.of("consent", "YES", "contactChannels", List.of("PHONE")), Party.person(careful, PartyRole.CLIENT));
        answered(
                Map.of("consent", "YES", "consentForm", "GUARDIAN", "contactChannels", List.of("POST")),
                Party.person(child, PartyRole.CLIENT),
                Party.person(guardian, PartyRole.REPRESENTATIVE));
        answered(Map.of("consent", "NO"), Party.person(refusing, PartyRole.CLIENT));

        migrate();
        migrate();

        assertThat(consents.of(client)).extracting(ConsentCard::manner).containsExactly(ConsentManner.WRITTEN);
        assertThat(consents.of(child)).extracting(ConsentCard::manner).containsExactly(ConsentManner.GUARDIAN);
        assertThat(consents.of(refusing)).isEmpty();
        assertThat(contact(client))
                .isEqualTo(new SafeContact(
                        true,
                        null,
                        LocalTime.of(17, 30),
                        Set.of(ContactChannel.PHONE),
                        Set.of(ContactCaution.NO_NAME),
                        null));
        assertThat(contact(careful)).isEqualTo(SafeContact.notAtHome(ContactChannel.SMS));
        assertThat(contact(guardian).channels()).containsExactly(ContactChannel.POST);
        assertThat(contact(child)).isEqualTo(SafeContact.ANY);
    }

    private void migrate() throws IOException {
        String script = new ClassPathResource("db/migration/V144__consents_from_cases.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        transaction.executeWithoutResult(status -> jdbc.execute(script));
    }

    private UUID person(String surname) {
        return people.register(PersonDetails.named(surname, "Tofiq", null));
    }

    private void answered(Map<String, Object> said, Party... parties) {
        UUID id = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                id, "legal-aid", null, "AZ-GA", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        for (Party party : parties) {
            cases.involve(id, party);
        }
        answers.keep(
                new AnswerStore.Step(
                        id, id, new ProcessKey("legal-aid-intake"), "Task_RecordConsent", "Razılıq", "Consent"),
                said,
                null);
    }

    private SafeContact contact(UUID id) {
        return directory.find(id).orElseThrow().details().safeContact();
    }
}
