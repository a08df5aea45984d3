package az.icma.inbox;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.TeamRole;
import az.icma.inbox.InboxFilter.Scope;
import az.icma.inbox.OpenedTask.Standing;
import az.icma.security.AccountAdministration;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An opinion is to be checked by a lawyer or a coordinator; the model keeps this step for the team of the case. */
@IcmaTest
class TeamOffersTest {

    private final SecondLook secondLook;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private InboxList list;

    @Autowired
    private InboxRows rows;

    @Autowired
    private TaskDesk desk;

    private SignedIn ofTheTeam;
    private SignedIn stranger;
    private SignedIn leader;
    private UUID caseId;
    private String check;

    TeamOffersTest(@Autowired ApplicationContext application) {
        secondLook = new SecondLook(application);
    }

    @BeforeEach
    void anOpinionIsToBeChecked() {
        ofTheTeam = colleague(Role.LAWYER);
        stranger = colleague(Role.LAWYER);
        leader = colleague(Role.COORDINATOR);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        caseId = secondLook.starts();
        desk.complete(step().taskId(), Map.of("opinionText", "Perspektiv var"));
        check = step().taskId();
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void theTeamIsOfferedItAloneAndListCountAndClaimAgree() {
        cases.joinTeam(caseId, ofTheTeam.id(), TeamRole.LAWYER);

        assertThat(offered(ofTheTeam, Scope.CLAIMABLE)).contains(check);
        assertThat(offered(stranger, Scope.CLAIMABLE)).doesNotContain(check);
        assertThat(list.count(stranger, InboxFilter.of(Scope.CLAIMABLE), 1_000))
                .isEqualTo(offered(stranger, Scope.CLAIMABLE).size());
        refuses(stranger, "inbox.task-desk.only-team", () -> desk.open(check));
        refuses(stranger, "inbox.task-desk.only-team", () -> desk.claim(check));
        refuses(leader, "inbox.task-desk.only-team", () -> desk.claim(check));
        TestSignIn.as(leader);
        assertThat(desk.open(check).standing()).isEqualTo(Standing.WATCHED);
        TestSignIn.as(ofTheTeam);
        desk.claim(check);
        assertThat(desk.open(check).standing()).isEqualTo(Standing.MINE);
    }

    @Test
    void asLongAsNobodyOfTheTeamHasTheRoleItIsOfferedToTheRoleAndThePageCanSaySo() {
        cases.joinTeam(caseId, colleague(Role.INTAKE).id(), TeamRole.MEMBER);

        assertThat(offered(stranger, Scope.CLAIMABLE)).contains(check);
        TestSignIn.as(stranger);
        assertThat(desk.open(check).fellBackToItsRoles()).isTrue();
        desk.claim(check);

        cases.joinTeam(caseId, ofTheTeam.id(), TeamRole.LAWYER);
        assertThat(desk.open(check).standing()).as("what was taken stays taken").isEqualTo(Standing.MINE);
    }

    @Test
    void whoeverLosesTheRoleOrLeavesTheTeamKeepsNobodyElseOut() {
        cases.joinTeam(caseId, ofTheTeam.id(), TeamRole.LAWYER);
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        administration.change(
                ofTheTeam.id(),
                new StaffDetails("l" + ofTheTeam.id(), ofTheTeam.name(), Set.of(Role.INTAKE), Set.of()));
        assertThat(offered(stranger, Scope.CLAIMABLE)).contains(check);

        Background.PROCESS.run(() -> cases.joinTeam(caseId, leader.id(), TeamRole.MEMBER));
        assertThat(offered(stranger, Scope.CLAIMABLE)).doesNotContain(check);
        Background.PROCESS.run(() -> cases.leaveTeam(caseId, leader.id()));
        assertThat(offered(stranger, Scope.CLAIMABLE)).contains(check);
    }

    @Test
    void theOneOfTheTeamWhoMustNotBeTheSecondPersonKeepsNobodyElseOut() {
        cases.joinTeam(caseId, ofTheTeam.id(), TeamRole.LAWYER);
        TestSignIn.as(ofTheTeam);
        UUID other = secondLook.starts();
        cases.joinTeam(other, ofTheTeam.id(), TeamRole.LAWYER);
        desk.complete(list.ofCase(other).get(0).taskId(), Map.of("opinionText", "Mənim rəyim"));

        assertThat(offered(stranger, Scope.CLAIMABLE))
                .contains(list.ofCase(other).get(0).taskId());
    }

    @Test
    void whatIsOfferedToARoleIsListedForTheTeamsOfOnesCases() {
        TestSignIn.as(ofTheTeam);
        UUID mine = secondLook.starts();
        UUID another = secondLook.starts();
        cases.joinTeam(mine, ofTheTeam.id(), TeamRole.LAWYER);

        assertThat(offered(ofTheTeam, Scope.MY_TEAMS))
                .containsExactly(list.ofCase(mine).get(0).taskId());
        assertThat(offered(ofTheTeam, Scope.CLAIMABLE))
                .contains(list.ofCase(another).get(0).taskId());
        assertThat(offered(stranger, Scope.MY_TEAMS)).isEmpty();
        assertThat(list.count(ofTheTeam, InboxFilter.of(Scope.MY_TEAMS), 10)).isEqualTo(1);
        rows.rebuild();
        assertThat(offered(ofTheTeam, Scope.MY_TEAMS))
                .as("the rows are the same when they are projected anew")
                .containsExactly(list.ofCase(mine).get(0).taskId());
    }

    private SignedIn colleague(Role role) {
        UUID id = UUID.randomUUID();
        accounts.create(id, "l" + id, "Həmkar " + role, "{noop}-", Set.of(role), Set.of());
        return new SignedIn(id, "Həmkar " + role, Set.of(role), Set.of());
    }

    private InboxItem step() {
        return list.ofCase(caseId).get(0);
    }

    private List<String> offered(SignedIn person, Scope scope) {
        return TestSignIn.seenBy(person, () -> list.page(person, InboxFilter.of(scope), 0, 1_000).stream()
                .map(InboxItem::taskId)
                .toList());
    }

    private static void refuses(SignedIn person, String key, Runnable act) {
        TestSignIn.as(person);
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo(key));
    }
}
