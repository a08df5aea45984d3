package az.icma.inbox;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.OpenedTask.Standing;
import az.icma.process.TaskGone;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.MovableClock;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@IcmaTest
class TaskDeskTest {

    private static final Map<String, Object> OPINION = Map.of("opinionText", "İşin perspektivi var.");

    private final SecondLook secondLook;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private NightlySweep nightly;

    @Autowired
    private MovableClock clock;

    @Autowired
    private InboxList list;

    @Autowired
    private TeamWork teamWork;

    @Autowired
    private CaseFileService caseFiles;

    private SignedIn writer;

    TaskDeskTest(@Autowired ApplicationContext application) {
        secondLook = new SecondLook(application);
    }

    @BeforeEach
    void aLawyerSignsIn() {
        writer = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
    }

    @AfterEach
    void signOut() {
        clock.followSystem();
        TestSignIn.nobody();
    }

    @Test
    void handingInAFreeStepTakesItKeepsTheAnswersAndOpensTheNext() {
        UUID caseId = secondLook.starts();
        String task = taskOf(caseId);
        assertThat(desk.open(task).standing()).isEqualTo(Standing.CLAIMABLE);

        desk.complete(task, OPINION);

        assertThat(caseFiles.answers(caseId, caseId).text("opinionText")).contains("İşin perspektivi var.");
        assertThat(list.ofCase(caseId)).extracting(InboxItem::element).containsExactly("Task_Check");
    }

    @Test
    void whoMayNotOpenTheCaseLearnsNothingOfACompletedStep() {
        String task = taskOf(secondLook.starts());
        desk.complete(task, OPINION);
        assertThat(catchThrowableOfType(TaskGone.class, () -> desk.open(task)).completedBy())
                .contains(writer.id());

        TestSignIn.as(new SignedIn(UUID.randomUUID(), "Uzaq Rayon", Set.of(Role.LAWYER), Set.of("AZ-GAN")));
        TaskGone hidden = catchThrowableOfType(TaskGone.class, () -> desk.open(task));
        TaskGone absent = catchThrowableOfType(TaskGone.class, () -> desk.open("no-such-step"));
        assertThat(hidden.completedBy()).isEqualTo(absent.completedBy()).isEmpty();
        assertThat(hidden.completedAt()).isEqualTo(absent.completedAt()).isEmpty();
    }

    @Test
    void wrongAnswersAreRefusedWithTheirFieldsAndNothingHappens() {
        UUID caseId = secondLook.starts();
        String task = taskOf(caseId);

        assertThatThrownBy(() -> desk.complete(task, Map.of()))
                .isInstanceOfSatisfying(InvalidAnswers.class, refusal -> assertThat(refusal.errors())
                        .extracting("key")
                        .containsExactly("opinionText"));

        assertThat(taskOf(caseId)).isEqualTo(task);
        assertThat(desk.open(task).standing()).isEqualTo(Standing.CLAIMABLE);
    }

    @Test
    void whoWroteTheOpinionMayNotCheckIt() {
        UUID caseId = secondLook.starts();
        desk.complete(taskOf(caseId), OPINION);
        String check = taskOf(caseId);

        assertThat(desk.open(check).standing()).isEqualTo(Standing.SECOND_PERSON_NEEDED);
        assertThat(list.page(writer, InboxFilter.all(), 0, 500))
                .extracting(InboxItem::taskId)
                .doesNotContain(check);
        assertThatThrownBy(() -> desk.claim(check)).satisfies(refusedWith("inbox.task-desk.second-person"));
        assertThatThrownBy(() -> desk.complete(check, Map.of()))
                .satisfies(refusedWith("inbox.task-desk.second-person"));

        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        desk.complete(check, Map.of("opinionSound", true));
        assertThat(list.ofCase(caseId)).isEmpty();
    }

    @Test
    void whoLeadsLooksAtAStepOfAnotherRoleButCannotDoIt() {
        UUID caseId = secondLook.starts("AZ-BA", Urgency.NORMAL);
        String task = taskOf(caseId);

        TestSignIn.as(UUID.randomUUID(), Role.DIRECTOR);
        assertThat(desk.open(task).standing()).isEqualTo(Standing.WATCHED);
        assertThat(desk.open(task).workable()).isFalse();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> desk.claim(task), () -> desk.complete(task, Map.of("opinionText", "Rəy")))) {
            assertThatThrownBy(attempt).satisfies(refusedWith("inbox.task-desk.not-your-role"));
        }
    }

    @Test
    void theTeamIsListedToThoseWhoLeadAndToNobodyElse() {
        String district = "T-" + UUID.randomUUID();
        String free = taskOf(secondLook.starts(district, Urgency.NORMAL));
        String taken = taskOf(secondLook.starts(district, Urgency.URGENT));
        SignedIn lawyer = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        desk.claim(taken);
        SignedIn lead = new SignedIn(UUID.randomUUID(), "Rəhbər", Set.of(Role.DIRECTOR), Set.of(district));

        assertThat(ids(lead, InboxFilter.of(InboxFilter.Scope.TEAM))).containsSubsequence(taken, free);
        assertThat(ids(lead, InboxFilter.of(InboxFilter.Scope.FREE)))
                .contains(free)
                .doesNotContain(taken);
        assertThat(ids(lead, InboxFilter.all().heldBy(lawyer.id()))).containsExactly(taken);
        assertThat(teamWork.loads(lead))
                .contains(new TeamWork.Load(Optional.of(lawyer.id()), 1, 0))
                .anyMatch(load -> load.holder().isEmpty());
        assertThat(ids(lawyer, InboxFilter.of(InboxFilter.Scope.TEAM))).isEmpty();
        assertThat(teamWork.loads(lawyer)).isEmpty();
    }

    private List<String> ids(SignedIn person, InboxFilter filter) {
        return TestSignIn.seenBy(person, () -> list.page(person, filter, 0, 500).stream()
                .map(InboxItem::taskId)
                .toList());
    }

    @Test
    void aStepOfAnotherRoleOrDistrictOrPersonIsRefused() {
        UUID caseId = secondLook.starts("AZ-BA", Urgency.NORMAL);
        String task = taskOf(caseId);

        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        assertThatThrownBy(() -> desk.open(task)).satisfies(refusedWith("inbox.task-desk.not-your-role"));

        SignedIn elsewhere = new SignedIn(UUID.randomUUID(), "Gəncəli", Set.of(Role.LAWYER), Set.of("AZ-GA"));
        TestSignIn.as(elsewhere);
        assertThatThrownBy(() -> desk.claim(task)).isInstanceOf(TaskGone.class);
        Background.PROCESS.run(() -> caseFiles.joinTeam(caseId, elsewhere.id(), TeamRole.MEMBER));
        assertThatThrownBy(() -> desk.claim(task)).satisfies(refusedWith("inbox.task-desk.not-your-district"));

        TestSignIn.as(writer);
        desk.claim(task);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThat(desk.open(task).standing()).isEqualTo(Standing.TAKEN);
        assertThatThrownBy(() -> desk.complete(task, OPINION)).satisfies(refusedWith("inbox.task-desk.taken"));
    }

    @Test
    void aStepOfASealedMatterIsNothingToPeopleOutsideItsTeam() {
        UUID caseId = secondLook.starts();
        String task = taskOf(caseId);
        caseFiles.joinTeam(caseId, writer.id(), TeamRole.LAWYER);
        caseFiles.protectAs(caseId, Confidentiality.SEALED);

        assertThat(listedTo(writer)).contains(task);
        SignedIn outside = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThat(listedTo(outside)).doesNotContain(task);
        TaskGone absent = catchThrowableOfType(TaskGone.class, () -> desk.open("no-such-step"));
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> desk.open(task), () -> desk.claim(task), () -> desk.complete(task, OPINION))) {
            TaskGone hidden = catchThrowableOfType(TaskGone.class, attempt);
            assertThat(hidden)
                    .usingRecursiveComparison()
                    .ignoringFields("stackTrace")
                    .isEqualTo(absent);
        }
    }

    @Test
    void aStepOfATeamsMatterIsListedToTheTeamAndToCoordinators() {
        UUID caseId = secondLook.starts();
        desk.complete(taskOf(caseId), OPINION);
        String check = taskOf(caseId);
        Background.PROCESS.run(() -> caseFiles.protectAs(caseId, Confidentiality.TEAM));

        assertThat(listedTo(person(Role.COORDINATOR))).contains(check);
        assertThat(listedTo(person(Role.DIRECTOR))).doesNotContain(check);
        Background.PROCESS.run(() -> caseFiles.protectAs(caseId, Confidentiality.OPEN));
        assertThat(listedTo(person(Role.COORDINATOR))).contains(check);
    }

    @Test
    void aDraftIsKeptWithItsTypesUntilTheStepIsHandedIn() {
        String task = taskOf(secondLook.starts());
        LocalDate day = LocalDate.of(2026, 3, 16);

        desk.saveDraft(task, Map.of("opinionText", "Başlanğıc", "opinionDay", day));
        desk.saveDraft(task, Map.of("opinionText", "Başlanğıc və davamı", "opinionDay", day));

        assertThat(desk.open(task).draft()).hasValueSatisfying(draft -> assertThat(draft.values())
                .containsEntry("opinionText", "Başlanğıc və davamı")
                .containsEntry("opinionDay", day));

        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThat(desk.open(task).draft()).isEmpty();

        TestSignIn.as(writer);
        desk.complete(task, OPINION);
        assertThat(desk.draftOfEnded(task)).isEmpty();
    }

    @Test
    void aDraftOfAStepThatSomebodyElseHandedInGoesInTheNightAfterItsAuthorSawIt() {
        String task = outrunWith(Map.of("opinionText", "Yarımçıq fikir"));

        nightly.forgetEndedDrafts();
        assertThat(desk.draftOfEnded(task)).as("not seen yet").isPresent();
        assertThat(desk.draftOfEnded(task))
                .as("seen, but the page may be read again")
                .isPresent();

        nightly.forgetEndedDrafts();
        assertThat(desk.draftOfEnded(task)).isEmpty();
    }

    @Test
    void aDraftOfAStepThatIsOverGoesAfterAMonthThoughNobodySawIt() {
        String task = outrunWith(Map.of("opinionText", "Yarımçıq fikir"));
        String alive = taskOf(secondLook.starts());
        desk.saveDraft(alive, OPINION);

        clock.moveTo(clock.instant().plus(Duration.ofDays(31)));
        nightly.forgetEndedDrafts();

        assertThat(desk.draftOfEnded(task)).isEmpty();
        assertThat(desk.open(alive).draft()).as("of an open step").isPresent();
    }

    /** A step into which the writer typed this while a colleague handed it in. */
    private String outrunWith(Map<String, Object> typed) {
        String task = taskOf(secondLook.starts());
        desk.saveDraft(task, typed);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        desk.complete(task, OPINION);
        TestSignIn.as(writer);
        return task;
    }

    @Test
    void ofEightWhoHandInTheSameStepExactlyOneDoes() throws Exception {
        UUID caseId = secondLook.starts();
        String task = taskOf(caseId);
        List<SignedIn> eight = IntStream.range(0, 8)
                .mapToObj(n -> new SignedIn(UUID.randomUUID(), "Hüquqşünas " + n, Set.of(Role.LAWYER), Set.of()))
                .toList();

        List<Object> results = atOnce(eight.stream()
                .map(person -> (Callable<Object>) () -> {
                    TestSignIn.as(person);
                    try {
                        desk.complete(task, OPINION);
                        return person;
                    } catch (RuntimeException lost) {
                        return lost;
                    } finally {
                        TestSignIn.nobody();
                    }
                })
                .toList());

        List<SignedIn> winners = results.stream()
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !winners.contains(result))
                .hasSize(7)
                .allSatisfy(lost -> assertThat(lost).isInstanceOfSatisfying(TaskGone.class, gone -> {
                    assertThat(gone.completedBy()).contains(winners.get(0).id());
                    assertThat(gone.completedAt()).isPresent();
                }));
        assertThat(list.ofCase(caseId)).extracting(InboxItem::element).containsExactly("Task_Check");
    }

    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<Object>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return running.stream().map(TaskDeskTest::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object result(Future<Object> running) {
        try {
            return running.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> listedTo(SignedIn person) {
        return TestSignIn.seenBy(person, () -> list.page(person, InboxFilter.all(), 0, 500).stream()
                .map(InboxItem::taskId)
                .toList());
    }

    private static SignedIn person(Role role) {
        return new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(role), Set.of());
    }

    private static Consumer<Throwable> refusedWith(String key) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo(key));
    }

    private String taskOf(UUID caseId) {
        return list.ofCase(caseId).get(0).taskId();
    }
}
