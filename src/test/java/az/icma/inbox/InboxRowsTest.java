package az.icma.inbox;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Urgency;
import az.icma.inbox.InboxFilter.Scope;
import az.icma.process.TaskGone;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class InboxRowsTest {

    private final SecondLook secondLook;

    @Autowired
    private InboxRows rows;

    @Autowired
    private InboxList list;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private CaseFileService caseFiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    InboxRowsTest(@Autowired ApplicationContext application) {
        secondLook = new SecondLook(application);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void aStepHasItsRowWhenTheTransactionThatOpenedItCommits() {
        UUID caseId = secondLook.starts("AZ-GA", Urgency.URGENT);

        assertThat(list.ofCase(caseId)).singleElement().satisfies(row -> {
            assertThat(row.stepAz()).isEqualTo("Rəyi yaz");
            assertThat(row.stepEn()).isEqualTo("Write the opinion");
            assertThat(row.district()).isEqualTo("AZ-GA");
            assertThat(row.urgency()).isEqualTo(2);
            assertThat(row.clock()).contains("ours");
            assertThat(row.roles()).containsExactly("lawyer");
            assertThat(row.assignee()).isEmpty();
            assertThat(row.title()).isNotBlank();
        });
    }

    @Test
    void aRolledBackStartLeavesNoRow() {
        UUID[] caseId = new UUID[1];
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            caseId[0] = secondLook.starts();
            running.setRollbackOnly();
        });

        assertThat(list.ofCase(caseId[0])).isEmpty();
    }

    @Test
    void aClaimedStepMovesFromTheRolesListToOnesOwn() {
        SignedIn lawyer = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        String task = onlyTask(secondLook.starts());
        assertThat(shownTo(lawyer, Scope.CLAIMABLE)).contains(task);
        assertThat(shownTo(lawyer, Scope.MINE)).isEmpty();

        desk.claim(task);

        assertThat(shownTo(lawyer, Scope.CLAIMABLE)).doesNotContain(task);
        assertThat(shownTo(lawyer, Scope.MINE)).containsExactly(task);

        desk.release(task);

        assertThat(shownTo(lawyer, Scope.CLAIMABLE)).contains(task);
    }

    @Test
    void aDistrictOfAnotherIsNotShown() {
        String inGanja = onlyTask(secondLook.starts("AZ-GA", Urgency.NORMAL));
        String inBaku = onlyTask(secondLook.starts("AZ-BA", Urgency.NORMAL));
        SignedIn ofGanja = new SignedIn(UUID.randomUUID(), "Gəncəli", Set.of(Role.LAWYER), Set.of("AZ-GA"));

        assertThat(shownTo(ofGanja, Scope.CLAIMABLE)).contains(inGanja).doesNotContain(inBaku);
    }

    @Test
    void whatIsMoreUrgentComesFirst() {
        String normal = onlyTask(secondLook.starts("AZ-SA", Urgency.NORMAL));
        String urgent = onlyTask(secondLook.starts("AZ-SA", Urgency.URGENT));
        String high = onlyTask(secondLook.starts("AZ-SA", Urgency.HIGH));
        SignedIn ofSheki = new SignedIn(UUID.randomUUID(), "Şəkili", Set.of(Role.LAWYER), Set.of("AZ-SA"));

        assertThat(shownTo(ofSheki, Scope.ALL)).containsSubsequence(urgent, high, normal);
        assertThat(list.page(ofSheki, InboxFilter.all(), 1, 1))
                .extracting(InboxItem::taskId)
                .containsExactly(shownTo(ofSheki, Scope.ALL).get(1));
    }

    @Test
    void aStatutoryDayComesFirstOnlyWhenItIsNear() {
        LocalDate today = Baku.today(clock);
        String overdue = due("AZ-ZAQ", Urgency.NORMAL, today.minusDays(3));
        String nextWeek = due("AZ-ZAQ", Urgency.NORMAL, today.plusDays(7));
        String inHalfAYear = due("AZ-ZAQ", Urgency.NORMAL, today.plusMonths(6));
        String urgent = due("AZ-ZAQ", Urgency.URGENT, null);
        String urgentInHalfAYear = due("AZ-ZAQ", Urgency.URGENT, today.plusMonths(6));
        SignedIn ofZaqatala = new SignedIn(UUID.randomUUID(), "Zaqatalalı", Set.of(Role.LAWYER), Set.of("AZ-ZAQ"));

        assertThat(shownTo(ofZaqatala, Scope.ALL))
                .containsExactly(overdue, nextWeek, urgent, urgentInHalfAYear, inHalfAYear);
        assertThat(list.page(ofZaqatala, InboxFilter.all(), 1, 3))
                .as("a page across both parts of the list")
                .extracting(InboxItem::taskId)
                .containsExactly(nextWeek, urgent, urgentInHalfAYear);
        assertThat(list.count(ofZaqatala, InboxFilter.all(), 100)).isEqualTo(5);
    }

    /** A step of a case with this statutory day, the house's day the same for all. */
    private String due(String district, Urgency urgency, @Nullable LocalDate lawDue) {
        String task = onlyTask(secondLook.starts(district, urgency));
        for (String table : List.of("inbox_item", "inbox_offer")) {
            jdbc.sql("UPDATE " + table
                            + " SET law_due = coalesce(CAST(:day AS date), 'infinity') WHERE task_id = :task")
                    .param("day", lawDue)
                    .param("task", task)
                    .update();
        }
        return task;
    }

    @Test
    void theSearchFoldsWhatIsTyped() {
        SignedIn lawyer = new SignedIn(UUID.randomUUID(), "Hüquqşünas", Set.of(Role.LAWYER), Set.of());
        String task = onlyTask(secondLook.starts());

        assertThat(found(lawyer, "REYI yaz")).contains(task);
        assertThat(found(lawyer, "kendi")).contains(task);
        assertThat(found(lawyer, "100%")).isEmpty();
    }

    @Test
    void aChangedCaseIsShownAtOnce() {
        UUID caseId = secondLook.starts();

        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            caseFiles.raiseUrgency(caseId, Urgency.URGENT);
            rows.refresh(caseId);
        });

        assertThat(list.ofCase(caseId)).extracting(InboxItem::urgency).containsExactly(2);
    }

    @Test
    void theCaseIsTitledAndFoundInBothLanguages() {
        SignedIn lawyer = new SignedIn(UUID.randomUUID(), "Hüquqşünas", Set.of(Role.LAWYER), Set.of());
        UUID caseId = secondLook.starts();

        caseFiles.settle(caseId, null, "AZ-GOY", "Göyçay");

        assertThat(list.ofCase(caseId)).singleElement().satisfies(row -> {
            assertThat(row.title(AzerbaijaniText.AZ)).isEqualTo("Göyçay");
            assertThat(row.title(Locale.ENGLISH)).isEqualTo("Goychay");
        });
        assertThat(found(lawyer, "goycay")).contains(onlyTask(caseId));
        assertThat(found(lawyer, "goychay")).contains(onlyTask(caseId));
    }

    @Test
    void whoIsKeptAwayFromTheCaseSeesNoneOfItsSteps() {
        SignedIn lawyer = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        UUID caseId = secondLook.starts();
        String task = onlyTask(caseId);
        jdbc.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:case, :user, now())")
                .param("case", caseId)
                .param("user", lawyer.id())
                .update();

        rows.refresh(caseId);

        assertThat(shownTo(lawyer, Scope.ALL)).doesNotContain(task);
        assertThatThrownBy(() -> desk.open(task)).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> desk.claim(task)).isInstanceOf(TaskGone.class);
    }

    @Test
    void rebuildingFindsNothingToMendAndMendsWhatIsBroken() {
        String task = onlyTask(secondLook.starts());
        String lost = onlyTask(secondLook.starts());
        rows.rebuild();
        assertThat(rows.rebuild().none()).isTrue();

        jdbc.sql("UPDATE inbox_item SET urgency = 2 WHERE task_id = :task")
                .param("task", task)
                .update();
        jdbc.sql("DELETE FROM inbox_item WHERE task_id = :task")
                .param("task", lost)
                .update();
        jdbc.sql("INSERT INTO inbox_item SELECT (jsonb_populate_record(i, '{\"task_id\": \"nobody\"}')).* "
                        + "FROM inbox_item i WHERE task_id = :task")
                .param("task", task)
                .update();

        assertThat(rows.rebuild()).isEqualTo(new InboxRows.Drift(1, 1, 1));
        assertThat(rows.rebuild().none()).isTrue();
    }

    private String onlyTask(UUID caseId) {
        return list.ofCase(caseId).get(0).taskId();
    }

    private List<String> shownTo(SignedIn person, Scope scope) {
        return list.page(person, InboxFilter.of(scope), 0, 500).stream()
                .map(InboxItem::taskId)
                .toList();
    }

    private List<String> found(SignedIn person, String text) {
        return list.page(person, InboxFilter.all().matching(text), 0, 500).stream()
                .map(InboxItem::taskId)
                .toList();
    }
}
