package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.SecondLook;
import az.icma.inbox.TaskDesk;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.StaffDirectory;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What colleagues tell and give each other: names in notes, and whole cases. */
@IcmaTest
class ColleaguesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseHandovers handovers;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private InboxList steps;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn giver;
    private SignedIn taker;
    private UUID caseId;

    @BeforeEach
    void twoLawyersAndACase() {
        giver = hired(Role.LAWYER);
        taker = hired(Role.LAWYER);
        caseId = new SecondLook(application).starts();
        cases.joinTeam(caseId, giver.id(), TeamRole.LAWYER);
        TestSignIn.as(giver);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void aCaseGoesOnWithTheTakerWithItsStepsAndAWord() {
        tasks.claim(onlyStep().taskId());

        handovers.handOver(caseId, giver.id(), taker.id(), "Cavab 5 dekabra qədər gözlənilir.");

        assertThat(cases.get(caseId).team())
                .extracting(TeamMember::userId, TeamMember::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(taker.id(), TeamRole.LAWYER));
        assertThat(onlyStep().assignee()).contains(taker.id());
        assertThat(desk.timeline(caseId).get(0).textKey()).isEqualTo("casefile.timeline.handed-over");
        assertThat(desk.timeline(caseId).get(0).note()).contains("Cavab 5 dekabra qədər gözlənilir.");
        TestSignIn.as(taker);
        assertThat(desk.told()).extracting(Telling::kind).containsExactly(Telling.Kind.HANDOVER);
    }

    @Test
    void aStepThatTheTakerMustNotDoGoesBackToItsRole() {
        tasks.complete(onlyStep().taskId(), java.util.Map.of("opinionText", "Rəy"));
        SignedIn coordinator = hired(Role.LAWYER, Role.COORDINATOR);
        TestSignIn.as(coordinator);
        cases.joinTeam(caseId, coordinator.id(), TeamRole.MEMBER);
        tasks.claim(onlyStep().taskId());

        handovers.handOver(caseId, coordinator.id(), giver.id(), "Yoxlamaq qalıb.");

        assertThat(onlyStep().assignee()).as("who wrote it cannot check it").isEmpty();
    }

    @Test
    void aWallStandsBeforeTheTaker() {
        jdbc.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:case, :user, now())")
                .param("case", caseId)
                .param("user", taker.id())
                .update();

        assertThat(handovers.successors(caseId, giver.id())).doesNotContain(taker);
        refuses("casefile.refused.cannot-take-over", () -> handovers.handOver(caseId, giver.id(), taker.id(), "Qeyd"));
        refuses("casefile.refused.may-not-know", () -> desk.note(caseId, "Qeyd", Set.of(taker.id())));
        assertThat(cases.get(caseId).hasOnTeam(giver.id())).isTrue();
    }

    @Test
    void onlyOnesOwnPartIsGivenAwayAndThoseWhoLeadGiveAnybodys() {
        TestSignIn.as(taker);
        assertThat(handovers.givers(caseId)).isEmpty();
        refuses("casefile.refused.not-yours-to-give", () -> handovers.handOver(caseId, giver.id(), taker.id(), "Qeyd"));

        TestSignIn.as(hired(Role.COORDINATOR));
        assertThat(handovers.givers(caseId)).containsExactly(giver.id());
        handovers.handOver(caseId, giver.id(), taker.id(), "Qeyd");
        assertThat(cases.get(caseId).hasOnTeam(taker.id())).isTrue();
    }

    @Test
    void aLawyersPartIsNotForAnIntakeOfficer() {
        SignedIn officer = hired(Role.INTAKE);

        assertThat(handovers.successors(caseId, giver.id())).contains(taker).doesNotContain(officer);
    }

    @Test
    void whoIsNamedInANoteIsToldUntilTheyReadIt() {
        desk.note(caseId, "Məhkəmə haqqında nə düşünürsən?", Set.of(taker.id()));
        assertThat(desk.told()).isEmpty();
        assertThat(desk.notes(caseId).get(0).told()).containsExactly(taker.id());

        TestSignIn.as(taker);
        assertThat(desk.told()).extracting(Telling::text).containsExactly("Məhkəmə haqqında nə düşünürsən?");
        desk.readWhatWasTold(caseId);
        assertThat(desk.told()).isEmpty();
    }

    @Test
    void whoMayNotOpenTheCaseAnyMoreIsNotToldOfItEither() {
        desk.note(caseId, "Qeyd", Set.of(taker.id()));
        cases.protectAs(caseId, Confidentiality.SEALED);

        TestSignIn.as(taker);

        assertThat(desk.told()).isEmpty();
    }

    private InboxItem onlyStep() {
        return steps.ofCase(caseId).get(0);
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo(key));
    }

    private SignedIn hired(Role... roles) {
        UUID id = UUID.randomUUID();
        accounts.create(id, "s-" + id, "Sınaq " + id, "{noop}x", Set.copyOf(List.of(roles)), Set.of());
        return Optional.of(id).flatMap(staff::find).orElseThrow();
    }
}
