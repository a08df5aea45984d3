package az.icma.registry;

import az.icma.IcmaTest;
import az.icma.registry.PersonHit.Match;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static az.icma.security.Role.ADMIN;
import static az.icma.security.Role.EVALUATOR;
import static az.icma.security.Role.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@IcmaTest
class RegistryTest {

    @Autowired
    PersonRegistry registry;

    @Autowired
    PersonDirectory directory;

    @Autowired
    OrganisationRegistry organisationRegistry;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        TestSignIn.as(UUID.randomUUID(), INTAKE);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void everythingWrittenDownAboutAPersonComesBack() {
        PersonDetails details = PersonDetails.named("Xəlilova", "Şəfəq", "İlqar qızı")
                .sex(Sex.FEMALE)
                .birthYear(1984)
                .phones("050 123 45 67", "+994 12 555 12 12")
                .email("sefeq@poct.az")
                .fin("5ab1cd2")
                .livesIn("AZ-GOY", "Nizami küçəsi 5")
                .vulnerabilities(Vulnerability.SINGLE_PARENT, Vulnerability.LOW_INCOME)
                .languages("az", "tly")
                .safeContact(new SafeContact(
                        true,
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 0),
                        Set.of(ContactChannel.SMS, ContactChannel.IN_PERSON),
                        Set.of(ContactCaution.NO_NAME),
                        "Yalnız özünə"));

        UUID id = registry.register(details);

        PersonCard card = directory.find(id).orElseThrow();
        assertThat(card.name()).isEqualTo("Xəlilova Şəfəq İlqar qızı");
        assertThat(card.details().phones()).containsExactly("+994501234567", "+994125551212");
        assertThat(card.details().fin()).isEqualTo("5AB1CD2");
        assertThat(card.details().vulnerabilities())
                .isEqualTo(Set.of(Vulnerability.LOW_INCOME, Vulnerability.SINGLE_PARENT));
        assertThat(card.details().languages()).isEqualTo(Set.of("az", "tly"));
        assertThat(card.details().safeContact()).isEqualTo(details.safeContact());
        assertThat(card.details().district()).isEqualTo("AZ-GOY");
    }

    @Test
    void aRegisteredPersonIsFoundAtOnceAndARenamedOneByTheNewName() {
        UUID id = registry.register(PersonDetails.named("Qaraşova", "Nərgiz", "Tofiq qızı"));
        assertThat(idsFor("nergiz garashova")).contains(id);

        registry.update(id, 0, PersonDetails.named("Zülfüqarova", "Nərgiz", "Tofiq qızı"));

        assertThat(idsFor("zulfuqarova")).contains(id);
        assertThat(idsFor("garashova")).doesNotContain(id);
    }

    @Test
    void whatIsTakenBackIsNeverFound() {
        transaction.executeWithoutResult(status -> {
            registry.register(PersonDetails.named("Geriqayıdan", "Sınaq", null));
            assertThat(idsFor("geriqayidan")).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(idsFor("geriqayidan")).isEmpty();
    }

    @Test
    void anArchivedPersonLeavesTheSearchAndKeepsTheName() {
        UUID id = registry.register(PersonDetails.named("Arxivdəki", "Samir", null));

        registry.archive(id, ArchiveReason.OWN_WISH, "özü istədi");

        assertThat(idsFor("arxivdeki")).isEmpty();
        assertThat(directory.name(id)).isEqualTo("Arxivdəki Samir");
        assertThat(directory.searchArchived("arxivdeki", null))
                .extracting(PersonHit::id)
                .containsExactly(id);
        assertThat(directory.find(id).orElseThrow().archiving())
                .extracting(Archiving::reason, Archiving::note)
                .containsExactly(ArchiveReason.OWN_WISH, "özü istədi");

        registry.restore(id);
        assertThat(idsFor("arxivdeki")).containsExactly(id);
        assertThat(directory.searchArchived("arxivdeki", null)).isEmpty();
    }

    @Test
    void anArchivedOrganisationIsFoundAmongTheArchivedOnly() {
        UUID id =
                organisationRegistry.register(OrganisationDetails.named(OrganisationKind.CBO, "Köhnə Dəyirman İcması"));

        organisationRegistry.archive(id, ArchiveReason.DISSOLVED, null);

        assertThat(organisations.search("kohne deyirman", null, null)).isEmpty();
        assertThat(organisations.searchArchived("kohne deyirman", OrganisationKind.CBO, null))
                .extracting(OrganisationCard::id)
                .containsExactly(id);
        assertThat(organisations.searchArchived("kohne deyirman", OrganisationKind.COURT, null))
                .isEmpty();
    }

    @Test
    void aChangeByAnotherIsNotOverwritten() {
        UUID id = registry.register(PersonDetails.named("Səfərov", "Anar", null));
        registry.update(id, 0, PersonDetails.named("Səfərov", "Anar", "Vaqif oğlu"));

        assertThatThrownBy(() -> registry.update(id, 0, PersonDetails.named("Səfərli", "Anar", null)))
                .isInstanceOf(Refused.class)
                .hasMessage("registry.error.changed-meanwhile");
    }

    @Test
    void whoIsKnownIsHintedAt() {
        UUID byPhone = registry.register(
                PersonDetails.named("Telefonlu", "Rəşad", null).phones("055 777 11 22"));
        UUID byName = registry.register(
                PersonDetails.named("Bənzərova", "Günəş", null).birthYear(1990));

        assertThat(registry.similar(PersonDetails.named(null, null, null).phones("+994557771122")))
                .extracting(PersonHit::id, PersonHit::match)
                .containsExactly(tuple(byPhone, Match.PHONE));
        assertThat(registry.similar(PersonDetails.named("Benzerova", "Gunes", null)))
                .extracting(PersonHit::id)
                .containsExactly(byName);
        assertThat(registry.similar(
                        PersonDetails.named("Benzerova", "Gunes", null).birthYear(1960)))
                .isEmpty();
    }

    @Test
    void neitherAnAdministratorNorAnEvaluatorLooksPeopleUp() {
        TestSignIn.as(UUID.randomUUID(), ADMIN);
        assertThatThrownBy(() -> directory.search("a", 10)).isInstanceOf(AccessDeniedException.class);
        TestSignIn.as(UUID.randomUUID(), EVALUATOR);
        assertThatThrownBy(() -> directory.search("a", 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registry.register(PersonDetails.named("Sınaq", "Sınaq", null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingOfAPersonStandsReadableInTheDatabase() {
        UUID id = registry.register(PersonDetails.named("Çətinadlı", "Şəhriyar", "Ağasəf oğlu")
                .sex(Sex.MALE)
                .birthYear(1977)
                .phones("055 909 80 70")
                .email("cetinadli@poct.az")
                .fin("7QW3ER4")
                .livesIn("AZ-GOY", "Sirlidərə küçəsi 9")
                .vulnerabilities(Vulnerability.LOW_INCOME)
                .languages("tly")
                .safeContact(new SafeContact(false, LocalTime.of(9, 30), null, null, null, "bibisi götürə bilər")));
        registry.archive(id, ArchiveReason.MOVED, "xaricə köçüb");

        Map<String, Object> row = jdbc.sql("SELECT * FROM person WHERE id = :id")
                .param("id", id)
                .query()
                .singleRow();
        String everything = row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : value instanceof Array array ? array.toString() : String.valueOf(value))
                .collect(Collectors.joining("\n"));

        assertThat(everything).contains("AZ-GOY", "MOVED");
        assertThat(everything)
                .doesNotContain("tinadl", "hriyar", "MALE", "1977", "909", "cetinadli", "7QW3ER4", "Sirlid")
                .doesNotContain("low-income", "tly", "09:30", "bibisi", "köçüb");
    }

    @Test
    void theSameNumberOrAddressGivesAPersonAwayWithoutBeingRead() {
        UUID id = registry.register(PersonDetails.named("Barmaqizi", "Zöhrab", null)
                .phones("051 606 50 40", "012 606 50 41")
                .email("Zohrab@poct.az")
                .fin("2BC9DE8"));
        PersonDetails stranger = PersonDetails.named(null, null, null);

        assertThat(registry.similar(stranger.fin("2bc 9de8")))
                .extracting(PersonHit::id, PersonHit::match)
                .containsExactly(tuple(id, Match.FIN));
        assertThat(registry.similar(stranger.phones("+994 12 606 50 41")))
                .extracting(PersonHit::id, PersonHit::match)
                .containsExactly(tuple(id, Match.PHONE));
        assertThat(registry.similar(stranger.email("zohrab@POCT.az")))
                .extracting(PersonHit::id, PersonHit::match)
                .containsExactly(tuple(id, Match.EMAIL));
        assertThat(registry.similar(stranger.fin("2BC9DE9"))).isEmpty();
    }

    @Test
    void aPersonWhoWasNotChangedIsNotWrittenAnew() {
        PersonDetails details = PersonDetails.named("Dəyişməz", "Sona", null)
                .phones("051 707 50 40")
                .vulnerabilities(Vulnerability.LOW_INCOME, Vulnerability.SINGLE_PARENT)
                .languages("az", "tly", "ru")
                .safeContact(SafeContact.notAfter(LocalTime.of(18, 0)));
        UUID id = registry.register(details);

        registry.update(id, 0, details);
        registry.reachSafely(id, SafeContact.notAfter(LocalTime.of(18, 0)));

        assertThat(directory.find(id).orElseThrow().version()).isZero();
    }

    @Test
    void organisationsAreFoundInBothLanguages() {
        UUID id = organisationRegistry.register(OrganisationDetails.named(OrganisationKind.CBO, "Göyçay Nar İcması")
                .nameEn("Goychay Pomegranate Community")
                .locatedIn("AZ-GOY", null));

        assertThat(organisations.search("goycay nar", null, null))
                .extracting(OrganisationCard::id)
                .contains(id);
        assertThat(organisations.search("pomegranat", OrganisationKind.CBO, "AZ-GOY"))
                .extracting(OrganisationCard::id)
                .containsExactly(id);
        assertThat(organisations.search("goycay nar", OrganisationKind.COURT, null))
                .isEmpty();
    }

    private List<UUID> idsFor(String query) {
        return directory.search(query, 20).stream().map(PersonHit::id).toList();
    }
}
