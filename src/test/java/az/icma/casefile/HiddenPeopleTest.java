package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonHit;
import az.icma.registry.PersonRegistry;
import az.icma.registry.PersonReveals;
import az.icma.retention.LegalHolds;
import az.icma.sealing.Subject;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever is tied to us only by cases that are closed for a reason is hidden with them. */
@IcmaTest
class HiddenPeopleTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonRegistry registry;

    @Autowired
    private ConsentRegistry consents;

    @Autowired
    private PersonReveals reveals;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private JdbcClient sql;

    private final SignedIn owner = person(Role.LAWYER);
    private final SignedIn other = person(Role.LAWYER);
    private String surname;
    private String fin;
    private UUID hidden;
    private UUID caseId;

    @BeforeEach
    void aPersonInASealedCase() {
        String salt = UUID.randomUUID().toString();
        surname = "Gizli" + salt.replaceAll("[^a-f]", "") + salt.substring(0, 2).replaceAll("[0-9]", "q");
        fin = "5"
                + salt.replaceAll("[^A-Za-z0-9]", "")
                        .replaceAll("[oOiI]", "7")
                        .substring(0, 6)
                        .toUpperCase(Locale.ROOT);
        TestSignIn.as(owner);
        hidden = registry.register(PersonDetails.named(surname, "Aysel", null).fin(fin));
        TestSignIn.nobody();
        caseId = aCaseOf(hidden);
        cases.joinTeam(caseId, owner.id(), TeamRole.OWNER);
        cases.protectAs(caseId, Confidentiality.SEALED);
    }

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void aPersonOfSealedCasesIsFoundByTheirTeamAndNobodyElse() {
        assertThat(found(owner)).containsExactly(hidden);
        for (SignedIn reader : List.of(other, person(Role.COORDINATOR), person(Role.DIRECTOR), person(Role.INTAKE))) {
            assertThat(found(reader)).isEmpty();
            TestSignIn.as(reader);
            assertThat(directory.count(surname, null)).isZero();
            assertThat(directory.open(hidden)).isEmpty();
            assertThat(directory.name(hidden)).isEqualTo(directory.name(UUID.randomUUID()));
            assertThat(directory.names(Set.of(hidden)).get(hidden)).isEqualTo("–");
            assertThat(consents.of(hidden)).isEmpty();
            assertThatThrownBy(() -> reveals.show(hidden, "phones")).isInstanceOf(Refused.class);
            assertThat(pageOf(reader)).isNotEqualTo("PersonView");
        }
        assertThat(pageOf(owner)).isEqualTo("PersonView");
    }

    @Test
    void aConflictHidesThePersonToo() {
        cases.protectAs(caseId, Confidentiality.OPEN);
        assertThat(found(other)).containsExactly(hidden);
        wall(other);

        assertThat(found(other)).isEmpty();
        assertThat(found(person(Role.LAWYER))).containsExactly(hidden);
    }

    @Test
    void anotherCaseThatIsOpenOrOnlyElsewhereShowsThePersonAgain() {
        UUID second = aCaseOf(hidden);
        assertThat(found(other)).containsExactly(hidden);
        cases.protectAs(second, Confidentiality.TEAM);
        assertThat(found(other)).containsExactly(hidden);
        cases.protectAs(second, Confidentiality.SEALED);
        assertThat(found(other)).isEmpty();
    }

    @Test
    void whatWritesIsRefusedAsForAnUnknownPerson() {
        TestSignIn.as(other);

        assertThatThrownBy(() -> registry.update(hidden, 0, PersonDetails.named("Yeni", "Ad", null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo("registry.error.unknown"));
        assertThatThrownBy(() -> registry.restore(hidden)).isInstanceOf(Refused.class);
        TestSignIn.as(person(Role.DIRECTOR));
        assertThatThrownBy(() -> holds.place(Subject.person(hidden), "Məhkəmə")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> holds.end(Subject.person(hidden)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo("registry.error.unknown"));
    }

    @Test
    void onlyTheSameFinTellsThatAColleagueKnowsThemAndWorkInTheBackgroundSeesEverybody() {
        PersonDetails again = PersonDetails.named(surname, "Aysel", null);
        TestSignIn.as(other);
        assertThat(registry.similar(again.fin(fin))).isEmpty();
        assertThat(registry.isKnownToColleagues(again)).isFalse();
        assertThat(registry.isKnownToColleagues(again.fin(fin))).isTrue();
        assertThat(Background.PROCESS.call(() -> directory.similar(again.fin(fin), null)))
                .extracting(PersonHit::id)
                .containsExactly(hidden);
        TestSignIn.as(owner);
        assertThat(registry.similar(again.fin(fin))).extracting(PersonHit::id).containsExactly(hidden);
        assertThat(registry.isKnownToColleagues(again.fin(fin))).isFalse();
    }

    @Test
    void openingThePageOfAPersonIsWrittenDown() {
        pageOf(owner);
        TestSignIn.nobody();

        assertThat(sql.sql("SELECT actor FROM audit_record WHERE act = 'PERSON_READ' AND subject_id = :id")
                        .param("id", hidden)
                        .query(UUID.class)
                        .list())
                .containsExactly(owner.id());
    }

    private String pageOf(SignedIn reader) {
        Pages.openAs(reader, Locale.ENGLISH, application);
        UI.getCurrent().navigate("people/" + hidden);
        String page = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getClass()
                .getSimpleName();
        Pages.close();
        return page;
    }

    private List<UUID> found(SignedIn reader) {
        return TestSignIn.seenBy(reader, () -> directory.search(surname, 10)).stream()
                .map(PersonHit::id)
                .toList();
    }

    private UUID aCaseOf(UUID person) {
        UUID id = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                id, "legal-aid", null, "AZ-GA", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        cases.involve(id, Party.person(person, PartyRole.CLIENT));
        return id;
    }

    private void wall(SignedIn whom) {
        TestSignIn.nobody();
        sql.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", caseId)
                .param("user", whom.id())
                .update();
    }

    private static SignedIn person(Role role) {
        return new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of());
    }
}
