package az.icma.campaigns;

import az.icma.IcmaTest;
import az.icma.appeals.AppealService;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.forms.FileShelf;
import az.icma.forms.FormFile;
import az.icma.inbox.AnswerStore;
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
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A campaign on the whole application, worked by people in their roles through the forms of its models. */
@IcmaTest
class CampaignModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID CBO_COORDINATOR = UUID.randomUUID();
    private static final UUID COORDINATOR = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final UUID SAFETY_OFFICER = UUID.randomUUID();
    private static final UUID EVALUATOR = UUID.randomUUID();

    @Autowired
    CampaignProcess process;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignDemands demands;

    @Autowired
    CampaignService service;

    @Autowired
    CaseFileService caseFiles;

    @Autowired
    SignatureDesk signatures;

    @Autowired
    SignatureGoals goals;

    @Autowired
    AppealService appeals;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    AnswerStore answers;

    @Autowired
    TaskDesk desk;

    @Autowired
    ReportDesk reports;

    @Autowired
    Engine engine;

    @Autowired
    FileShelf shelf;

    @Autowired
    MovableClock clock;

    private UUID caseId;

    @BeforeEach
    void aCampaignIsProposed() {
        clock.moveTo(Baku.startOf(TODAY).plus(Duration.ofHours(10)));
        TestSignIn.as(CBO_COORDINATOR, Role.CBO_COORDINATOR);
        caseId = UUID.randomUUID();
        Background.PROCESS.run(() -> {
            caseFiles.open(new OpenCaseFile(
                    caseId,
                    CampaignKind.CODE,
                    "infrastructure",
                    "AZ-GOY",
                    "Bığır",
                    null,
                    Confidentiality.OPEN,
                    Urgency.NORMAL,
                    CBO_COORDINATOR));
            campaigns.save(new Campaign(caseId, Campaign.Origin.STAFF, null, LEAD, null));
            process.proposed(caseId);
        });
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
        clock.followSystem();
    }

    @Test
    void goesFromTheProblemOfACommunityToAKeptPromise() throws IOException {
        run();
        assertThat(caseFiles.get(caseId).number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("KAM-2026-"));

        lead("Task_ChooseActions", Map.of("byMeeting", true));
        lead(
                "Task_HoldMeeting",
                Map.of(
                        "meetingKind",
                        "HEARING",
                        "doneOn",
                        TODAY,
                        "actionResult",
                        "Söz verdilər",
                        "reachedMen60plus",
                        7));
        lead(
                "Task_JudgeResponse",
                Map.of(
                        "response", "COMMITTED",
                        "responseWords", "Su xətti çəkiləcək",
                        "promisedWhat", "Su xətti",
                        "promisedBy", "Mənzil-kommunal şöbəsi",
                        "promisedOn", TODAY,
                        "promisedUntil", TODAY.plusDays(30)));
        assertThat(known("campaigns.deliveryReported"))
                .containsEntry("promisedWhat", "Su xətti")
                .containsEntry("demandCriterion", "Hər evdə su var");
        report("campaigns.deliveryReported", Map.of("reportedOn", TODAY, "reportWords", "Görülüb"));
        TestSignIn.as(CBO_COORDINATOR, Role.CBO_COORDINATOR);
        complete(
                CBO_COORDINATOR,
                Role.CBO_COORDINATOR,
                "Task_VerifyOnSite",
                Map.of("verifiedOn", TODAY, "delivery", "FULFILLED", "verificationPhoto", List.of(photo())));
        lead(
                "Task_HarvestOutcomes",
                Map.of(
                        "outcomes",
                        List.of(Map.of(
                                "whoChanged", "İcra hakimiyyəti",
                                "whatChanged", "Su xətti çəkildi",
                                "contribution", "Dinləmə",
                                "substantiatedBy", "Məktəb direktorluğu"))));
        complete(EVALUATOR, Role.EVALUATOR, "Task_ValidateOutcomes", Map.of("validation", "VALID"));
        lead("Task_WriteSummary", Map.of("publicSummary", "Kəndə su gəldi."));

        assertThat(caseFiles.get(caseId).status()).isEqualTo(CaseFile.Status.CLOSED);
        assertThat(caseFiles.get(caseId).outcome()).contains("WON");
    }

    @Test
    void aDangerHaltsPublicStepsAndLeavesTheLetterToTheAuthority() {
        run();
        lead("Task_ChooseActions", Map.of("byLetter", true, "byMedia", true));
        assertThat(open()).containsExactlyInAnyOrder("Task_PrepareAppeal", "Task_RunMedia");

        report("campaigns.riskAlerted", Map.of("dangerKind", "THREAT", "dangerWords", "Hədələyirlər"));
        assertThat(open()).containsExactlyInAnyOrder("Task_PrepareAppeal", "Task_AssessDanger");
        assertThat(status()).isEqualTo(Campaign.Status.SUSPENDED);

        complete(
                SAFETY_OFFICER,
                Role.SAFETY_OFFICER,
                "Task_AssessDanger",
                Map.of("dangerLevel", "LOW", "safetyAdvice", "Davam etmək olar"));
        director("Task_DecideOnSafety", Map.of("safetyDecision", "GO_ON", "safetyReason", "Təhlükə keçib"));
        assertThat(open()).containsExactlyInAnyOrder("Task_PrepareAppeal", "Task_PlanActsAnew");
        assertThat(status()).isEqualTo(Campaign.Status.RUNNING);
    }

    @Test
    void publicStepsCannotBeChosenWhileTheCampaignIsSuspended() {
        run();
        report("campaigns.suspended", Map.of("suspendedWhy", "Seçki"));

        assertThatThrownBy(() -> lead("Task_ChooseActions", Map.of("byMedia", true)))
                .isInstanceOf(Refused.class)
                .hasMessage("campaigns.refused.halted");
        lead("Task_ChooseActions", Map.of("byLetter", true));
        assertThat(open()).contains("Task_PrepareAppeal", "Task_DecideOnSuspension");
    }

    @Test
    void aLetterBeginsWithTheAuthorityAndTheWordsOfTheDemand() {
        run();
        lead("Task_ChooseActions", Map.of("byLetter", true));

        assertThat(Background.PROCESS.call(
                        () -> answers.known(caseId, task("Task_PrepareAppeal").businessKey())))
                .containsEntry("appealAuthority", authority())
                .containsEntry("appealDemand", "İçməli su çəkilsin");
        assertThat(caseFiles.get(caseId).stage()).as("where the board shows it").contains("action");
    }

    @Test
    void enoughSignaturesHandThePetitionOverByThemselvesAndOnce() {
        run();
        lead("Task_ChooseActions", Map.of("byPetition", true));
        lead(
                "Task_OpenPetition",
                Map.of("petitionText", "Su çəkilsin", "petitionGoal", 2, "petitionEnds", TODAY.plusDays(30)));

        sign("Sevda Əliyeva");
        sign("sevda  əliyeva");
        assertThat(open()).doesNotContain("Task_HandOverPetition");
        sign("Rəna Quliyeva");
        sign("Lalə Həsənova");
        assertThat(open()).containsOnlyOnce("Task_HandOverPetition");
    }

    @Test
    void aPetitionThatIsAnnouncedAfterEnoughHaveSignedHearsOfItInTheNight() {
        run();
        sign("Sevda Əliyeva");
        lead("Task_ChooseActions", Map.of("byPetition", true));
        lead(
                "Task_OpenPetition",
                Map.of("petitionText", "Su çəkilsin", "petitionGoal", 1, "petitionEnds", TODAY.plusDays(30)));
        assertThat(open()).doesNotContain("Task_HandOverPetition");

        TestSignIn.nobody();
        goals.countAll();
        assertThat(open()).containsOnlyOnce("Task_HandOverPetition");
    }

    private void sign(String name) {
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        signatures.sign(caseId, new NewSignature(null, name, null, null, null, null, false, TODAY));
    }

    private void run() {
        lead(
                "Task_DescribeProblem",
                Map.of("theme", "infrastructure", "district", "AZ-GOY", "problem", "Su yoxdur", "evidence", "Foto"));
        lead("Task_PlanConsultation", Map.of("consultationMeetings", 1, "consultationInvitation", "Hamı"));
        complete(
                CBO_COORDINATOR,
                Role.CBO_COORDINATOR,
                "Task_HoldMeeting",
                Map.of(
                        "meetingOn",
                        TODAY.minusDays(1),
                        "meetingPlace",
                        "Məktəb",
                        "women30to44",
                        20,
                        "men60plus",
                        10,
                        "supportFor",
                        25,
                        "supportAgainst",
                        5,
                        "meetingWords",
                        "Su lazımdır",
                        "consultationProgress",
                        "NEXT"));
        complete(COORDINATOR, Role.COORDINATOR, "Task_DecideOnGo", Map.of("goDecision", "GO", "goReason", "Lazımdır"));
        lead("Task_AnalyseProblem", Map.of("problemTopic", "utilities", "reach", "SETTLEMENT", "causes", "Pul yoxdur"));
        lead(
                "Task_MapPower",
                Map.of(
                        "targets",
                        List.of(Map.of(
                                "targetAuthority", authority(), "targetInfluence", 5, "targetPosition", "UNDECIDED"))));
        lead(
                "Task_SetDemands",
                Map.of(
                        "demands",
                        List.of(Map.of(
                                "demandAuthority", authority(),
                                "demandWording", "İçməli su çəkilsin",
                                "demandCriterion", "Hər evdə su var"))));
        lead("Task_AssessRisk", Map.of("riskLevel", "LOW", "harm", "Yoxdur", "mitigation", "Danışırıq"));
        director("Task_ApproveRisk", Map.of("riskDecision", "APPROVED"));
        write(Map.of(
                "objectives",
                List.of(Map.of("objective", "Su", "indicator", "Evlər", "target", "100")),
                "campaignLead",
                LEAD.toString(),
                "endsOn",
                TODAY.plusYears(1).toString(),
                "needsGrant",
                "NO"));
        complete(COORDINATOR, Role.COORDINATOR, "Task_ApprovePlan", Map.of("planDecision", "APPROVED"));
        director("Task_ConfirmPlan", Map.of("planDecision", "APPROVED"));
    }

    /** As the form hands it in; the lead would be chosen from accounts, which are not here. */
    private void write(Map<String, Object> plan) {
        OpenTask step = task("Task_WritePlan");
        Background.PROCESS.run(() -> {
            answers.keep(
                    new AnswerStore.Step(caseId, caseId, step.process(), step.key(), "Planı yaz", "Write the plan"),
                    plan,
                    LEAD);
            engine.complete(step.id(), LEAD, plan);
        });
    }

    private FormFile photo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        String reference = shelf.put("kran.png", "image/png", new ByteArrayInputStream(png.toByteArray()));
        return new FormFile(reference, "kran.png", "image/png", png.size());
    }

    private String authority() {
        return organisations.byKind(OrganisationKind.AUTHORITY).get(0).id().toString();
    }

    private void lead(String key, Map<String, Object> answered) {
        complete(LEAD, Role.CAMPAIGN_MANAGER, key, answered);
    }

    private void director(String key, Map<String, Object> answered) {
        complete(DIRECTOR, Role.DIRECTOR, key, answered);
    }

    private void complete(UUID worker, Role role, String key, Map<String, Object> answered) {
        TestSignIn.as(worker, role);
        desk.complete(task(key).id(), answered);
    }

    private void report(String message, Map<String, Object> answered) {
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        reports.report(awaited(message), caseId, answered);
    }

    private Map<String, Object> known(String message) {
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        return reports.known(caseId, awaited(message));
    }

    private AwaitedMessage awaited(String message) {
        return reports.reportable(caseId).stream()
                .filter(waiting -> waiting.message().equals(new Message(message)))
                .findFirst()
                .orElseThrow();
    }

    private OpenTask task(String key) {
        return engine.openTasks(caseId).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + key + " among " + open()));
    }

    private List<String> open() {
        return engine.openTasks(caseId).stream().map(OpenTask::key).toList();
    }

    private Campaign.Status status() {
        return Background.PROCESS
                .call(() -> service.find(caseId).orElseThrow())
                .campaign()
                .status();
    }
}
