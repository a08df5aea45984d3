package az.icma.appeals;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.deadlines.CaseDeadline;
import az.icma.deadlines.DeadlineService;
import az.icma.forms.FormSchema;
import az.icma.inbox.InvalidAnswers;
import az.icma.inbox.ReportDesk;
import az.icma.inbox.TaskDesk;
import az.icma.process.AwaitedMessage;
import az.icma.process.Engine;
import az.icma.process.Message;
import az.icma.process.OpenTask;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import az.icma.shared.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@IcmaTest
class AppealsModuleTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 3, 16);

    @Autowired
    private AppealService appeals;

    @Autowired
    private EscalationLadder ladder;

    @Autowired
    private AuthorityScorecard scorecard;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private OrganisationDirectory organisations;

    @Autowired
    private Engine engine;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private RepositoryService models;

    @Autowired
    private MovableClock clock;

    private final UUID lawyer = UUID.randomUUID();
    private final UUID coordinator = UUID.randomUUID();
    private final UUID registrar = UUID.randomUUID();
    private UUID caseId;
    private UUID appealId;

    @BeforeEach
    void openAppeal() {
        clock.moveTo(Baku.startOf(REGISTERED).plus(Duration.ofHours(10)));
        TestSignIn.as(lawyer, Role.LAWYER);
        caseId = cases.open(new OpenCaseFile(
                        UUID.randomUUID(),
                        "legal-aid",
                        null,
                        null,
                        null,
                        null,
                        Confidentiality.OPEN,
                        Urgency.NORMAL,
                        lawyer))
                .id();
        models.createDeployment()
                .name("appeal-caller")
                .enableDuplicateFiltering(true)
                .addClasspathResource("az/icma/appeals/appeal-caller.bpmn")
                .deploy();
        engine.start(AppealCaller.KEY, caseId, caseId, AppealsProcess.RESPONSIBLE.of(lawyer));
        appealId = appeals.of(caseId).get(0).id();
    }

    @AfterEach
    void letTheClockGo() {
        clock.followSystem();
        TestSignIn.nobody();
    }

    @Test
    void carriesALetterFromItsDraftToTheReply() {
        sendAndRegister();

        assertThat(appeal().outgoingNumber())
                .hasValueSatisfying(number -> assertThat(number).matches("CIX-2026-\\d{4}"));
        assertThat(appeal().dueOn()).contains(LocalDate.of(2026, 4, 15));

        clock.moveTo(Baku.startOf(LocalDate.of(2026, 4, 2)));
        report("appeals.replyReceived", reply(LocalDate.of(2026, 4, 1)));
        complete(
                lawyer,
                Role.LAWYER,
                "Task_ClassifyReply",
                Map.of("replyAnswersDemand", "YES", "replyOutcome", "PART", "replyQuality", List.of("LAW", "REMEDY")));

        assertThat(appeal().status()).isEqualTo(Appeal.Status.ANSWERED);
        assertThat(appeal().result()).contains(AppealResult.PARTLY);
        assertThat(appeal().quality()).contains(2);
        assertThat(appeal().workingDaysUsed()).contains(5);
        assertThat(deadlines.of(caseId)).extracting(CaseDeadline::status).containsExactly(CaseDeadline.Status.KEPT);
    }

    @Test
    void movesTheTimersWithEveryExtensionAndForwarding() {
        sendAndRegister();
        assertThat(timer("Timer_ReplyLapsed")).isEqualTo(moment(LocalDate.of(2026, 4, 16), 0));
        assertThat(timer("Timer_ReplyDueSoon")).isEqualTo(moment(LocalDate.of(2026, 4, 10), 8));

        report(
                "appeals.extensionNotified",
                Map.of("extensionNotifiedOn", REGISTERED, "extensionUntil", LocalDate.of(2026, 4, 30)));
        assertThat(timer("Timer_ReplyLapsed"))
                .as("an extension without reasons")
                .isEqualTo(moment(LocalDate.of(2026, 4, 16), 0));

        report(
                "appeals.extensionNotified",
                Map.of(
                        "extensionNotifiedOn",
                        REGISTERED,
                        "extensionUntil",
                        LocalDate.of(2026, 12, 31),
                        "extensionReasoned",
                        true,
                        "extensionReason",
                        "Ekspertiza"));
        assertThat(timer("Timer_ReplyLapsed"))
                .as("no longer than the law allows")
                .isEqualTo(moment(LocalDate.of(2026, 6, 3), 0));

        clock.moveTo(Baku.startOf(LocalDate.of(2026, 4, 2)));
        report(
                "appeals.forwarded",
                Map.of("forwardedTo", authority(1).toString(), "forwardedOn", LocalDate.of(2026, 4, 1)));
        assertThat(timer("Timer_ReplyLapsed")).isEqualTo(moment(LocalDate.of(2026, 4, 23), 0));
        assertThat(appeal().authorityId()).contains(authority(1));
        assertThat(deadlines.of(caseId))
                .extracting(CaseDeadline::status)
                .containsExactlyInAnyOrder(CaseDeadline.Status.CANCELLED, CaseDeadline.Status.RUNNING);
    }

    @Test
    void recordsTheSilenceOfTheAuthority() {
        sendAndRegister();
        clock.moveTo(Baku.startOf(LocalDate.of(2026, 4, 16)));
        fire("Timer_ReplyLapsed");
        assertThat(deadlines.of(caseId)).extracting(CaseDeadline::status).containsExactly(CaseDeadline.Status.LAPSED);
        complete(
                lawyer,
                Role.LAWYER,
                "Task_SendReminder",
                Map.of("reminderSentOn", LocalDate.of(2026, 4, 16), "reminderChannel", "EMAIL"));
        assertThat(timer("Timer_VeryLate")).isEqualTo(moment(LocalDate.of(2026, 4, 23), 0));
        fire("Timer_VeryLate");
        complete(
                coordinator,
                Role.COORDINATOR,
                "Task_ChooseNextRemedy",
                Map.of("nextRemedy", "OMBUDSMAN", "nextRemedyReason", "Bir illik müddət davam edir"));

        assertThat(appeal().status()).isEqualTo(Appeal.Status.SILENT);
        assertThat(appeal().result()).contains(AppealResult.SILENCE);
        assertThat(appeal().wasLate()).isTrue();
        assertThat(appeal().proposedRemedy()).isPresent();
        assertThat(ladder.open(appeal()))
                .extracting(EscalationLadder.OpenRemedy::remedy, EscalationLadder.OpenRemedy::until)
                .contains(
                        tuple(NextRemedy.OMBUDSMAN, LocalDate.of(2027, 4, 15)),
                        tuple(NextRemedy.COURT, LocalDate.of(2026, 5, 15)));
    }

    @Test
    void countsTheSilenceOfTheAuthorityAndWhoHandedALetterOn() {
        recordsTheSilenceOfTheAuthority();
        TestSignIn.as(coordinator, Role.COORDINATOR);

        AuthorityScorecard.Score all = scorecard.of(authority(0)).get(0);

        assertThat(all.letters()).isPositive();
        assertThat(all.silent()).isPositive().isLessThanOrEqualTo(all.decided());
        assertThat(scorecard.letters(authority(0)))
                .filteredOn(letter -> letter.caseId().equals(caseId))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.result()).isEqualTo(AppealResult.SILENCE);
                    assertThat(letter.wasLate()).isTrue();
                });
    }

    @Test
    void keepsALetterThatWasHandedOnInTheFiguresOfWhoHandedItOn() {
        sendAndRegister();
        clock.moveTo(Baku.startOf(LocalDate.of(2026, 4, 2)));
        report(
                "appeals.forwarded",
                Map.of("forwardedTo", authority(1).toString(), "forwardedOn", LocalDate.of(2026, 4, 1)));
        TestSignIn.as(coordinator, Role.COORDINATOR);

        assertThat(scorecard.letters(authority(0)))
                .filteredOn(letter -> letter.caseId().equals(caseId))
                .singleElement()
                .satisfies(letter -> assertThat(letter.forwarded()).isTrue());
        assertThat(scorecard.letters(authority(1)))
                .filteredOn(letter -> letter.caseId().equals(caseId))
                .hasSize(1);
    }

    @Test
    void opensTheLetterToTheOmbudsmanWithWhatWasWrittenToTheSilentAuthority() {
        recordsTheSilenceOfTheAuthority();

        Appeal next = appeals.of(caseId).get(0);
        assertThat(next.follows()).contains(appealId);
        assertThat(next.status()).isEqualTo(Appeal.Status.DRAFT);
        assertThat(cases.answers(caseId, next.id()).all())
                .containsEntry(
                        "appealAuthority",
                        organisations.findByCode("ombudsman").orElseThrow().id().toString())
                .containsEntry("appealKind", "COMPLAINT")
                .containsEntry("appealDemand", "Su xəttinin bərpası");
        assertThat(engine.openTasks(caseId))
                .filteredOn(task -> task.key().equals("Task_PrepareAppeal"))
                .extracting(OpenTask::businessKey)
                .containsExactly(next.id());
    }

    @Test
    void sendsTheSameLetterToSeveralAuthoritiesEachWithItsOwnNumberAndClock() {
        Map<String, Object> letter = new HashMap<>(letter(List.of("FULL_NAME", "ADDRESS", "SIGNATURE")));
        letter.put(
                "appealOtherAuthorities",
                List.of(
                        authority(1).toString(),
                        authority(2).toString(),
                        authority(0).toString()));
        complete(lawyer, Role.LAWYER, "Task_PrepareAppeal", letter);
        complete(coordinator, Role.COORDINATOR, "Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"));
        for (int sent = 0; sent < 3; sent++) {
            complete(
                    registrar,
                    Role.REGISTRAR,
                    "Task_SendAppeal",
                    Map.of("appealChannel", "POST", "sentOn", REGISTERED.minusDays(3)));
        }

        List<Appeal> letters = appeals.of(caseId);
        assertThat(letters)
                .extracting(one -> one.authorityId().orElseThrow())
                .containsExactlyInAnyOrder(authority(0), authority(1), authority(2));
        assertThat(letters)
                .extracting(one -> one.outgoingNumber().orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(letters)
                .filteredOn(one -> one.sameAs().isPresent())
                .hasSize(2)
                .allSatisfy(copy -> {
                    assertThat(copy.sameAs()).contains(appealId);
                    assertThat(appeals.subject(copy)).contains("Su təchizatı");
                });
    }

    @Test
    void sendsAnAnonymousLetterBackToItsAuthor() {
        complete(lawyer, Role.LAWYER, "Task_PrepareAppeal", letter(List.of("FULL_NAME", "ADDRESS")));

        assertThat(engine.openTasks(caseId)).extracting(OpenTask::key).containsExactly("Task_PrepareAppeal");
    }

    @Test
    void showsTheApproverWhatIsApproved() {
        complete(lawyer, Role.LAWYER, "Task_PrepareAppeal", letter(List.of("FULL_NAME", "ADDRESS", "SIGNATURE")));

        OpenTask approval = engine.openTasks(caseId).get(0);
        FormSchema form = FormSchema.parse(engine.formOf(approval).orElseThrow());
        assertThat(List.of("appealContains", "appealChannel", "appealLetter", "informationUrgency"))
                .allSatisfy(key -> assertThat(form.field(key)).hasValueSatisfying(field -> assertThat(field.readonly())
                        .isTrue()));
    }

    @Test
    void doesNotLetTheAuthorApprove() {
        complete(lawyer, Role.LAWYER, "Task_PrepareAppeal", letter(List.of("FULL_NAME", "ADDRESS", "SIGNATURE")));

        assertThatThrownBy(() -> complete(
                        lawyer, Role.COORDINATOR, "Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED")))
                .hasMessage("inbox.task-desk.second-person");
    }

    @Test
    void refusesARegistrationInTheFuture() {
        send();

        assertThatThrownBy(() -> register(REGISTERED.plusDays(1)))
                .isInstanceOfSatisfying(InvalidAnswers.class, refusal -> assertThat(refusal.errors())
                        .extracting("key")
                        .containsExactly("registeredOn"));
        assertThat(appeal().status()).isEqualTo(Appeal.Status.SENT);
    }

    @Test
    void withdrawsTheLettersOfAClosedCase() {
        sendAndRegister();

        cases.close(caseId, "WITHDRAWN");

        assertThat(appeal().status()).isEqualTo(Appeal.Status.WITHDRAWN);
    }

    private void sendAndRegister() {
        send();
        register(REGISTERED);
    }

    private void send() {
        complete(lawyer, Role.LAWYER, "Task_PrepareAppeal", letter(List.of("FULL_NAME", "ADDRESS", "SIGNATURE")));
        complete(coordinator, Role.COORDINATOR, "Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"));
        complete(
                registrar,
                Role.REGISTRAR,
                "Task_SendAppeal",
                Map.of("appealChannel", "POST", "sentOn", REGISTERED.minusDays(3)));
    }

    private void register(LocalDate day) {
        report("appeals.registered", Map.of("registrationNumber", "12/345", "registeredOn", day));
    }

    private Map<String, Object> letter(List<String> contains) {
        return Map.of(
                "appealAuthority",
                authority(0).toString(),
                "appealKind",
                "COMPLAINT",
                "appealChannel",
                "PORTAL",
                "appealSubject",
                "Su təchizatı",
                "appealDemand",
                "Su xəttinin bərpası",
                "appealContains",
                contains);
    }

    private static Map<String, Object> reply(LocalDate day) {
        return Map.of("replyDate", day, "replyReceivedOn", day, "replySays", "Xətt qismən bərpa olunub");
    }

    private UUID authority(int index) {
        return organisations.byKind(OrganisationKind.AUTHORITY).get(index).id();
    }

    private Appeal appeal() {
        return appeals.get(appealId);
    }

    private void complete(UUID worker, Role role, String key, Map<String, Object> answers) {
        TestSignIn.as(worker, role);
        OpenTask task = engine.openTasks(caseId).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among the open steps "
                        + engine.openTasks(caseId).stream().map(OpenTask::key).toList()));
        desk.complete(task.id(), answers);
    }

    private void report(String message, Map<String, Object> answers) {
        TestSignIn.as(registrar, Role.REGISTRAR);
        AwaitedMessage awaited = reports.reportable(caseId).stream()
                .filter(waiting -> waiting.message().equals(new Message(message)))
                .findFirst()
                .orElseThrow();
        reports.report(awaited, caseId, answers);
    }

    private void fire(String timer) {
        TestSignIn.nobody();
        jobs.executeJob(job(timer).getId());
    }

    private Date timer(String element) {
        return job(element).getDuedate();
    }

    private Job job(String element) {
        String instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(appealId.toString())
                .singleResult()
                .getId();
        return jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .singleResult();
    }

    private static Date moment(LocalDate day, int hour) {
        return Date.from(Baku.startOf(day).plus(Duration.ofHours(hour)));
    }
}
