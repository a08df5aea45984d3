package az.icma.legalaid;

import az.icma.IcmaTest;
import az.icma.appeals.AppealKind;
import az.icma.appeals.AppealSent;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseLink;
import az.icma.casefile.LifecycleRequested;
import az.icma.casefile.LinkKind;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.conflicts.ConflictService;
import az.icma.conflicts.ConflictTasks;
import az.icma.deadlines.CaseDeadline;
import az.icma.deadlines.DeadlineService;
import az.icma.inbox.AnswerStore;
import az.icma.inbox.ReportDesk;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.process.Engine;
import az.icma.process.Message;
import az.icma.process.OpenTask;
import az.icma.registry.ConsentCard;
import az.icma.registry.ConsentManner;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.ContactCaution;
import az.icma.registry.ContactChannel;
import az.icma.registry.NewRelation;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RelationKind;
import az.icma.registry.RelationRegistry;
import az.icma.registry.SafeContact;
import az.icma.registry.Sex;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import az.icma.shared.MovableClock;
import az.icma.shared.Refused;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Requests and cases on the whole application, worked by people in their roles. */
@IcmaTest
class LegalAidModuleTest {

    private static final UUID INTAKE = UUID.randomUUID();
    private static final UUID COORDINATOR = UUID.randomUUID();
    private static final UUID LAWYER = UUID.randomUUID();

    /** So long ago that a late filing lies in the past as well. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 12);

    @Autowired
    RequestDesk desk;

    @Autowired
    CaseDesk caseDesk;

    @Autowired
    LegalAidService service;

    @Autowired
    CaseFileService caseFiles;

    @Autowired
    PersonRegistry registry;

    @Autowired
    PersonDirectory people;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    ConflictService conflicts;

    @Autowired
    DeadlineService deadlines;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ReportDesk reports;

    @Autowired
    Engine engine;

    @Autowired
    AnswerStore answers;

    @Autowired
    ClientPeriods periods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService jobs;

    @Autowired
    ConflictTasks conflictTasks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    OrganisationRegistry organisations;

    @Autowired
    RelationRegistry relations;

    @BeforeEach
    void intakeIsAtTheDesk() {
        clock.moveTo(Baku.startOf(TODAY).plus(Duration.ofHours(10)));
        TestSignIn.as(INTAKE, Role.INTAKE);
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
        clock.followSystem();
    }

    @Test
    void anotherMatterThatNeedsLegalAidGetsARequestLinkedBothWays() {
        UUID person = person("Səfərova");
        UUID origin = originWithWords();

        events.publishEvent(new LifecycleRequested("legal-aid", origin, origin, "utilities", null, null, person));

        UUID opened = caseDesk.links(origin).get(0).other();
        assertThat(caseDesk.links(opened))
                .extracting(CaseLink::other, CaseLink::kind, CaseLink::outgoing)
                .containsExactly(tuple(origin, LinkKind.CAUSED, false));
        assertThat(caseFiles.parties(opened)).contains(Party.person(person, PartyRole.CLIENT));
        assertThat(caseFiles.get(opened).hasOnTeam(INTAKE))
                .as("who asked from elsewhere is not on its team")
                .isFalse();
        assertThat(engine.openTasks(opened)).extracting(OpenTask::key).contains("Task_RecordConsent");
    }

    @Test
    void whereNobodyIsNamedTheContactOfTheOrganisationAsks() {
        UUID origin = originWithWords();
        UUID cbo = organisations.register(OrganisationDetails.named(OrganisationKind.CBO, "Sınaq icması"));
        UUID contact = person("Cavadova");

        assertThatThrownBy(() -> events.publishEvent(
                        new LifecycleRequested("legal-aid", origin, origin, "utilities", null, cbo, null)))
                .hasMessage("legalaid.refused.nobody-asks");
        relations.relate(new NewRelation(RelationKind.CONTACT, contact, cbo, null, null));
        events.publishEvent(new LifecycleRequested("legal-aid", origin, origin, "utilities", null, cbo, null));

        UUID opened = caseDesk.links(origin).get(0).other();
        assertThat(caseFiles.parties(opened)).contains(Party.person(contact, PartyRole.CLIENT));
    }

    private UUID originWithWords() {
        UUID origin = desk.receive(Requests.by(person("Kazımov")).build());
        answers.keep(
                new AnswerStore.Step(
                        origin, origin, LegalAidProcess.KEY, "Start_RequestReceived", "Müraciət", "Request"),
                Map.of("legalAidWords", "Su kəsilib, məhkəməyə getmək istəyir."),
                INTAKE);
        return origin;
    }

    @Test
    void aRequestOpensACaseFileAndAsksForConsent() {
        UUID asker = person("Quliyeva");
        UUID caseId = desk.receive(Requests.by(asker).build());

        CaseFile file = caseFiles.get(caseId);
        assertThat(file.kind()).isEqualTo("legal-aid");
        assertThat(file.number()).isEmpty();
        assertThat(file.hasOnTeam(INTAKE)).isTrue();
        assertThat(caseFiles.parties(caseId)).contains(Party.person(asker, PartyRole.CLIENT));
        assertThat(caseFiles.profile(caseId))
                .hasValueSatisfying(profile -> assertThat(profile.sex()).isEqualTo("female"));
        assertThat(service.find(caseId))
                .hasValueSatisfying(told -> assertThat(told.story()).isEqualTo("Pensiya üç aydır verilmir."));
        assertThat(open(caseId)).containsExactly("Task_RecordConsent");
    }

    @Test
    void howTheAskerMayBeReachedIsKeptWithThePerson() {
        UUID asker = person("Həsənova");
        SafeContact careful = new SafeContact(true, null, LocalTime.of(18, 0), null, null, null);
        desk.receive(Requests.by(asker).reachable(careful).build());
        assertThat(people.find(asker))
                .hasValueSatisfying(
                        card -> assertThat(card.details().safeContact()).isEqualTo(careful));
    }

    @Test
    void theConsentFormBeginsWithTheKnownRuleOfContactAndItsAnswerIsTheNewestWord() {
        UUID asker = person("Sadıqova");
        SafeContact first = new SafeContact(
                true, null, LocalTime.of(17, 30), Set.of(ContactChannel.SMS), Set.of(ContactCaution.NO_NAME), "Qonşu");
        UUID caseId = desk.receive(Requests.by(asker).reachable(first).build());
        assertThat(tasks.open(task(caseId, "Task_RecordConsent").id()).known())
                .containsEntry("contactChannels", List.of("SMS"))
                .containsEntry("safeContact", List.of("NOT_AT_HOME", "NO_NAME"))
                .containsEntry("contactUntil", "17:30:00")
                .containsEntry("safeContactNote", "Qonşu");

        as(INTAKE, Role.INTAKE)
                .completes(
                        caseId,
                        "Task_RecordConsent",
                        Map.of(
                                "consent", "YES",
                                "consentForm", "ORAL",
                                "contactChannels", List.of("WHATSAPP", "IN_PERSON"),
                                "safeContact", List.of("NO_MESSAGES", "TRUSTED_PERSON"),
                                "contactFrom", "12:00",
                                "contactUntil", "14:00",
                                "safeContactNote", "Yalnız iş yerinə"));

        assertThat(contactOf(asker))
                .isEqualTo(new SafeContact(
                        false,
                        LocalTime.of(12, 0),
                        LocalTime.of(14, 0),
                        Set.of(ContactChannel.WHATSAPP, ContactChannel.IN_PERSON),
                        Set.of(ContactCaution.NO_MESSAGES, ContactCaution.TRUSTED_PERSON),
                        "Yalnız iş yerinə"));
    }

    @Test
    void aGuardiansConsentSaysHowTheGuardianIsReached() {
        UUID guardian = person("Rzayeva");
        UUID child = person("Rzalı");
        UUID caseId = desk.receive(
                Requests.by(guardian).concerning(Concerns.MINOR, child).build());
        as(INTAKE, Role.INTAKE)
                .completes(
                        caseId,
                        "Task_RecordConsent",
                        Map.of(
                                "consent",
                                "YES",
                                "consentForm",
                                "GUARDIAN",
                                "contactChannels",
                                List.of("PHONE"),
                                "safeContact",
                                List.of("NOT_AT_HOME")));
        assertThat(contactOf(guardian).notAtHome()).isTrue();
        assertThat(contactOf(child)).isEqualTo(SafeContact.ANY);
        assertThat(consents.of(child))
                .extracting(ConsentCard::purpose, ConsentCard::manner)
                .containsExactly(Tuple.tuple(ConsentPurpose.RECORDS, ConsentManner.GUARDIAN));
    }

    @Test
    void aContactRuleThatTheRegistryDoesNotKnowIsSaidInItsNote() {
        UUID asker = person("Xudiyeva");
        UUID caseId = desk.receive(Requests.by(asker).build());
        answers.keep(
                new AnswerStore.Step(caseId, caseId, IntakeProcess.KEY, "Task_RecordConsent", "Razılıq", "Consent"),
                Map.of("contactChannels", List.of("PHONE"), "safeContact", List.of("ONLY_ON_MARKET_DAYS")),
                INTAKE);
        service.consentGiven(caseId);
        assertThat(contactOf(asker).note()).isEqualTo("ONLY_ON_MARKET_DAYS");
        assertThat(contactOf(asker).isRestricted()).isTrue();
    }

    @Test
    void aRefusalInAStepOfTheProcessIsAnAnswerAndNoErrorOfTheEngine() {
        UUID caseId = desk.receive(Requests.by(person("Tağıyeva")).build());
        Logger engineLog = (Logger) LoggerFactory.getLogger("org.camunda.bpm");
        ListAppender<ILoggingEvent> written = new ListAppender<>();
        written.start();
        engineLog.addAppender(written);
        try {
            assertThatThrownBy(() -> as(INTAKE, Role.INTAKE)
                            .completes(
                                    caseId,
                                    "Task_RecordConsent",
                                    Map.of(
                                            "consent", "YES",
                                            "consentForm", "ORAL",
                                            "contactChannels", List.of("PHONE"),
                                            "contactFrom", "18:00",
                                            "contactUntil", "10:00")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("registry.person.error.contact-hours");
        } finally {
            engineLog.detachAppender(written);
        }
        assertThat(written.list).isEmpty();
        assertThat(open(caseId)).containsExactly("Task_RecordConsent");
    }

    private SafeContact contactOf(UUID person) {
        return people.find(person).orElseThrow().details().safeContact();
    }

    @Test
    void anInterruptedRequestWaitsForItsWriter() {
        desk.keepDraft(Map.of("story", "Torpaq"));
        assertThat(desk.draft())
                .hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("story", "Torpaq"));

        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        assertThat(desk.draft()).isEmpty();

        TestSignIn.as(INTAKE, Role.INTAKE);
        desk.receive(Requests.by(person("Nağıyeva")).build());
        assertThat(desk.draft()).isEmpty();
    }

    @Test
    void anEvaluatorReceivesNoRequests() {
        NewRequest request = Requests.by(person("Babayeva")).build();
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
        assertThatThrownBy(() -> desk.receive(request)).hasMessageContaining("Access Denied");
    }

    @Test
    void fromTheRequestToTheClientsWord() {
        UUID caseId = registered(Requests.by(person("Məmmədova")));
        assertThat(caseFiles.get(caseId).number())
                .hasValueSatisfying(number -> assertThat(number).matches("HY-\\d{4}-\\d{4}"));
        assertThat(deadlines.of(caseId)).hasSize(1);

        assigned(caseId);
        assertThat(caseFiles.get(caseId).hasOnTeam(LAWYER)).isTrue();
        as(LAWYER, Role.LAWYER)
                .completes(
                        caseId,
                        "Task_PlanStrategy",
                        Map.of(
                                "objective",
                                "Pensiya bərpa olunsun",
                                "route",
                                "DIRECT",
                                "strategyPlan",
                                "Zəng, məktub"));
        as(COORDINATOR, Role.COORDINATOR)
                .completes(caseId, "Task_HearClient", Map.of("clientReached", "NO", "outcome", "PARTLY_RESOLVED"));

        CaseFile closed = caseFiles.get(caseId);
        assertThat(closed.status()).isEqualTo(CaseFile.Status.CLOSED);
        assertThat(closed.outcome()).contains("PARTLY_RESOLVED");
        assertThat(open(caseId)).isEmpty();
    }

    @Test
    void aReplacedLawyerHandsOverWhatIsOpenAndWhatWillCome() {
        UUID successor = UUID.randomUUID();
        UUID caseId = registered(Requests.by(person("Zeynalova")));
        assigned(caseId);
        as(LAWYER, Role.LAWYER).completes(caseId, "Task_PlanStrategy", plan("APPEAL"));
        assertThat(task(caseId, "Task_PrepareAppeal").assignee()).contains(LAWYER);

        TestSignIn.as(COORDINATOR, Role.COORDINATOR);
        replaced(caseId, successor);

        assertThat(task(caseId, "Task_PrepareAppeal").assignee()).contains(successor);
        assertThat(caseFiles.get(caseId).hasOnTeam(successor)).isTrue();
        assertThat(caseFiles.get(caseId).hasOnTeam(LAWYER)).isFalse();
        OpenTask open = task(caseId, "Task_PrepareAppeal");
        assertThat(engine.variables(open)).containsEntry("responsible", successor.toString());
    }

    @Test
    void theLawyerOfTheCaseDoesNotReplaceThemselves() {
        UUID caseId = registered(Requests.by(person("Quluzadə")));
        assigned(caseId);
        TestSignIn.as(COORDINATOR, Role.COORDINATOR);
        assertThatThrownBy(() -> replaced(caseId, LAWYER)).hasStackTraceContaining("legalaid.refused.same-lawyer");
    }

    /** The form's list holds only people who have an account; here the engine is told directly. */
    private void replaced(UUID caseId, UUID newLawyer) {
        engine.report(
                reports.reportable(caseId).stream()
                        .filter(awaited -> awaited.message().equals(LegalAidProcess.LAWYER_REPLACED))
                        .findFirst()
                        .orElseThrow(),
                caseId,
                Map.of("newLawyer", newLawyer.toString()));
    }

    private static Map<String, Object> plan(String route) {
        return Map.of("objective", "Pensiya bərpa olunsun", "route", route, "strategyPlan", "Zəng, məktub");
    }

    @Test
    void theDecidingPersonSeesWhatTheTableProposes() {
        UUID caseId = withFacts(Requests.by(person("Rzayeva")));
        OpenTask decision = task(caseId, "Task_DecideOnRequest");
        assertThat(caseFiles.answers(caseId, decision.businessKey()).code("proposal"))
                .contains("ACCEPT");
    }

    @Test
    void whatTheProcessKeptIsShownInWords() {
        UUID caseId = withFacts(Requests.by(person("Rzazadə")));
        assertThat(caseDesk.timeline(caseId).stream()
                        .flatMap(event -> event.answers().stream())
                        .filter(answer -> answer.field().equals("proposal"))
                        .map(answer -> answer.labelAz() + ": " + answer.shownAz()))
                .containsExactly("Cədvəlin təklifi: Qəbul etmək");
    }

    @Test
    void theTopicOfTheRequestIsOfferedWithTheFacts() {
        UUID caseId = desk.receive(Requests.by(person("Tağıyeva")).build());
        consented(caseId);
        OpenTask facts = task(caseId, "Task_RecordFacts");
        assertThat(tasks.open(facts.id()).known())
                .containsEntry(
                        "topic", service.find(caseId).orElseThrow().request().topic());
    }

    @Test
    void aReferredRequestIsClosedAsReferred() {
        UUID caseId = withFacts(Requests.by(person("Salmanova")));
        as(COORDINATOR, Role.COORDINATOR)
                .completes(caseId, "Task_DecideOnRequest", Map.of("requestDecision", "REFER", "decisionReason", "–"))
                .completes(
                        caseId,
                        "Task_WriteReferral",
                        Map.of(
                                "referredTo", "Vəkillər Kollegiyası",
                                "referredAddress", "Bakı, 012 594 14 65",
                                "referralReason", "Cinayət işində müdafiəni vəkil aparır."));
        assertThat(caseFiles.get(caseId).outcome()).contains("REFERRED");
        assertThat(caseFiles.get(caseId).number()).isEmpty();
    }

    @Test
    void theServiceDayOfTheStrategyStartsThePeriodOfTheChosenRemedy() {
        UUID caseId = underWay("Hüseynova");
        CaseDeadline period = period(caseId, "IPM-38");
        assertThat(period.status()).isEqualTo(CaseDeadline.Status.RUNNING);
        assertThat(period.dueOn()).isEqualTo(deadlines.explain("IPM-38", SERVED).due());
    }

    @Test
    void aClaimInTimeKeepsThePeriodAndALateOneShowsItMissed() {
        UUID inTime = underWay("Hacıyeva");
        reports(inTime, LegalAidProcess.CLAIM_FILED, filed(SERVED.plusDays(3)));
        assertThat(period(inTime, "IPM-38").status()).isEqualTo(CaseDeadline.Status.KEPT);

        UUID late = underWay("Hacızadə");
        LocalDate day = deadlines.explain("IPM-38", SERVED).due().plusDays(1);
        clock.moveTo(Baku.startOf(day));
        reports(late, LegalAidProcess.CLAIM_FILED, filed(day));
        assertThat(period(late, "IPM-38").status()).isEqualTo(CaseDeadline.Status.LAPSED);
    }

    @Test
    void aComplaintThatIsSentKeepsThePeriodThatTheRegistrationStarted() {
        UUID caseId = registered(Requests.by(person("Əsgərova")));
        CaseDeadline complaint = deadlines.of(caseId).get(0);
        periods.on(
                new AppealSent(UUID.randomUUID(), caseId, AppealKind.COMPLAINT, UUID.randomUUID(), complaint.dueOn()));
        assertThat(period(caseId, complaint.rule()).status()).isEqualTo(CaseDeadline.Status.KEPT);
    }

    /** A case whose lawyer contests a decision in the administrative court. */
    private UUID underWay(String surname) {
        UUID caseId = registered(Requests.by(person(surname)));
        assigned(caseId);
        Map<String, Object> plan = new HashMap<>(plan("APPEAL"));
        plan.put("strategyServedOn", SERVED.toString());
        plan.put("strategyPeriod", "IPM-38");
        as(LAWYER, Role.LAWYER).completes(caseId, "Task_PlanStrategy", plan);
        return caseId;
    }

    private static Map<String, Object> filed(LocalDate day) {
        return Map.of("filedPeriod", "IPM-38", "filedOn", day.toString(), "filedAt", "Bakı İnzibati Məhkəməsi");
    }

    /** The timer that would wait longest: that of the remedy, not of the complaint that began earlier. */
    private void fire(UUID caseId, String timer) {
        jobs.executeJob(jdbc.sql(
                        """
                        SELECT job.id_ FROM act_ru_job job
                          JOIN act_ru_execution process ON process.id_ = job.process_instance_id_
                         WHERE process.business_key_ = ? AND job.handler_cfg_ LIKE ?
                         ORDER BY job.duedate_ DESC LIMIT 1""")
                .params(caseId.toString(), timer + "%")
                .query(String.class)
                .single());
    }

    private CaseDeadline period(UUID caseId, String rule) {
        return deadlines.of(caseId).stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRefusedRequestIsClosedWithoutANumberAndMayBecomeACaseLater() {
        UUID caseId = withFacts(Requests.by(person("Sadıqova")));
        as(COORDINATOR, Role.COORDINATOR)
                .completes(caseId, "Task_DecideOnRequest", Map.of("requestDecision", "REFUSE", "decisionReason", "–"))
                .completes(
                        caseId,
                        "Task_WriteRefusal",
                        Map.of("refusalReason", "Mövzu bizim deyil", "turnTo", List.of("OMBUDSMAN")));
        assertThat(caseFiles.get(caseId).outcome()).contains("REFUSED");
        assertThat(caseFiles.get(caseId).number()).isEmpty();

        reports(caseId, LegalAidProcess.REOPENED, Map.of("reopeningReason", "NEW_FACT", "reopeningNote", "Yeni sənəd"));
        assertThat(caseFiles.get(caseId).status()).isEqualTo(CaseFile.Status.REQUEST);
        assertThat(open(caseId)).containsExactly("Task_RecordConsent");

        factsOf(caseId);
        as(COORDINATOR, Role.COORDINATOR)
                .completes(caseId, "Task_DecideOnRequest", Map.of("requestDecision", "ACCEPT", "decisionReason", "–"));
        assertThat(caseFiles.get(caseId).number()).isPresent();
        assertThat(open(caseId)).containsExactly("Task_AssignLawyer");
    }

    @Test
    void withoutConsentTheRequestIsClosed() {
        UUID caseId = desk.receive(Requests.by(person("İsmayılova")).build());
        as(INTAKE, Role.INTAKE).completes(caseId, "Task_RecordConsent", Map.of("consent", "NO"));
        assertThat(caseFiles.get(caseId).outcome()).contains("NO_CONSENT");

        reports(caseId, LegalAidProcess.REOPENED, Map.of("reopeningReason", "NEW_FACT", "reopeningNote", "Razıdır"));
        assertThat(open(caseId)).containsExactly("Task_RecordConsent");
        assertThat(caseFiles.get(caseId).number()).isEmpty();
    }

    @Test
    void aPeriodThatNobodySettledLapsesAndIsAnsweredFor() {
        UUID caseId = underWay("Nəbiyeva");
        LocalDate due = period(caseId, "IPM-38").dueOn();
        clock.moveTo(Baku.startOf(due.plusDays(1)));
        fire(caseId, "Timer_PeriodEnds");
        assertThat(period(caseId, "IPM-38").status()).isEqualTo(CaseDeadline.Status.LAPSED);
        assertThat(open(caseId)).contains("Task_AnswerMissedPeriod");
        assertThat(jdbc.sql("SELECT count(*) FROM case_timeline WHERE case_id = ? AND text_key = ?")
                        .params(caseId, "deadlines.timeline.lapsed")
                        .query(Integer.class)
                        .single())
                .as("with the complaint that the registration began, which ended earlier")
                .isEqualTo(2);

        reports(caseId, LegalAidProcess.CLAIM_FILED, filed(due));
        assertThat(period(caseId, "IPM-38").status()).isEqualTo(CaseDeadline.Status.KEPT);
    }

    @Test
    void aMissedPeriodPressesUntilSomebodyAnswersForIt() {
        UUID caseId = withMissedPeriods("Vəliyeva");

        as(LAWYER, Role.LAWYER)
                .completes(
                        caseId,
                        "Task_AnswerMissedPeriod",
                        Map.of("missedReason", "Sənəd gec gəldi", "missedNext", "RESTORATION"));

        assertThat(deadlines.of(caseId)).noneMatch(CaseDeadline::isUnanswered);
        assertThat(jdbc.sql("SELECT law_due IS NULL FROM case_file WHERE id = ?")
                        .param(caseId)
                        .query(Boolean.class)
                        .single())
                .as("nothing presses in the list of cases")
                .isTrue();
    }

    @Test
    void whatWasFiledInTimeKeepsThePeriodAfterAllAndALaterDayDoesNot() {
        UUID caseId = withMissedPeriods("Qasımova");
        LocalDate due = period(caseId, "IPM-38").dueOn();

        assertThatThrownBy(() -> as(LAWYER, Role.LAWYER)
                        .completes(
                                caseId,
                                "Task_AnswerMissedPeriod",
                                Map.of(
                                        "missedReason",
                                        "Poçt",
                                        "missedNext",
                                        "WAS_FILED",
                                        "missedFiledOn",
                                        due.plusDays(1).toString())))
                .isInstanceOf(Refused.class);
        as(LAWYER, Role.LAWYER)
                .completes(
                        caseId,
                        "Task_AnswerMissedPeriod",
                        Map.of("missedReason", "Poçt", "missedNext", "WAS_FILED", "missedFiledOn", due.toString()));

        assertThat(period(caseId, "IPM-38").status()).isEqualTo(CaseDeadline.Status.KEPT);
    }

    private UUID withMissedPeriods(String name) {
        UUID caseId = underWay(name);
        clock.moveTo(Baku.startOf(period(caseId, "IPM-38").dueOn().plusDays(1)));
        fire(caseId, "Timer_PeriodEnds");
        return caseId;
    }

    @Test
    void aClientWhoWithdrawsEndsTheCaseAndItsDeadlines() {
        UUID caseId = registered(Requests.by(person("Abbasova")));
        reports(
                caseId,
                LegalAidProcess.CLIENT_WITHDREW,
                Map.of("withdrawnOn", "2026-11-20", "withdrawalReason", "Daha istəmirəm"));
        assertThat(caseFiles.get(caseId).outcome()).contains("WITHDRAWN");
        assertThat(open(caseId)).isEmpty();
        assertThat(deadlines.of(caseId)).allMatch(deadline -> deadline.status() != CaseDeadline.Status.RUNNING);
    }

    @Test
    void aMistakeKeepsItsNumber() {
        UUID caseId = registered(Requests.by(person("Vəliyeva")));
        reports(
                caseId,
                LegalAidProcess.OPENED_BY_MISTAKE,
                Map.of("mistakeKind", "DUPLICATE", "mistakeReason", "İki dəfə yazılıb"));
        CaseFile file = caseFiles.get(caseId);
        assertThat(file.status()).isEqualTo(CaseFile.Status.VOIDED);
        assertThat(file.number()).isPresent();
    }

    @Test
    void anEvictionIsUrgentAtOnce() {
        UUID caseId = desk.receive(
                Requests.by(person("Kərimova")).urgent(UrgencySign.EVICTION).build());
        assertThat(caseFiles.get(caseId).urgency()).isEqualTo(Urgency.URGENT);
        assertThat(open(caseId)).contains("Task_ActUrgently", "Task_RecordConsent");
    }

    @Test
    void theOtherSideOfAnotherCaseIsJudgedByASecondPersonAndAColleagueKeptAway() {
        UUID landlord = person("Cəfərov");
        desk.receive(Requests.by(landlord).build());
        UUID caseId = desk.receive(Requests.by(person("Əhmədova"))
                .against(new OtherSide(OtherSide.Kind.PERSON, landlord))
                .build());
        consented(caseId);
        assertThat(conflicts.matches(caseId)).isNotEmpty();

        as(COORDINATOR, Role.COORDINATOR)
                .completes(
                        caseId,
                        "Task_JudgeConflict",
                        Map.of("conflictDecision", "CLEAR", "conflictReason", "Köhnə iş"));
        assertThat(open(caseId)).containsExactly("Task_RecordFacts");
    }

    @Test
    void aColleagueWhoIsKeptAwayCannotTakeTheCase() {
        UUID caseId = desk.receive(Requests.by(person("Orucova")).build());
        assertThatThrownBy(() -> {
                    keepAway(caseId);
                    service.lawyerAccepted(caseId, LAWYER);
                })
                .isInstanceOf(Refused.class)
                .hasMessage("legalaid.refused.kept-away");
    }

    private void keepAway(UUID caseId) {
        answers.keep(
                new AnswerStore.Step(caseId, caseId, LegalAidProcess.KEY, "Task_JudgeConflict", "Qərar", "Decision"),
                Map.of("walledColleague", LAWYER.toString()),
                COORDINATOR);
        conflictTasks.raiseWall(caseId);
    }

    private UUID person(String surname) {
        return registry.register(
                PersonDetails.named(surname, "Aygün", null).sex(Sex.FEMALE).birthYear(1980));
    }

    private void consented(UUID caseId) {
        as(INTAKE, Role.INTAKE)
                .completes(
                        caseId,
                        "Task_RecordConsent",
                        Map.of("consent", "YES", "consentForm", "ORAL", "contactChannels", List.of("PHONE")));
    }

    private UUID withFacts(Requests request) {
        UUID caseId = desk.receive(request.build());
        factsOf(caseId);
        return caseId;
    }

    private void factsOf(UUID caseId) {
        consented(caseId);
        as(INTAKE, Role.INTAKE)
                .completes(
                        caseId,
                        "Task_RecordFacts",
                        Map.of(
                                "topic", "pension",
                                "facts", "Pensiya avqustdan verilmir.",
                                "servedKind", "ACT",
                                "servedOn", "2026-11-10",
                                "incomeBand", "LOW"));
    }

    private UUID registered(Requests request) {
        UUID caseId = withFacts(request);
        as(COORDINATOR, Role.COORDINATOR)
                .completes(caseId, "Task_DecideOnRequest", Map.of("requestDecision", "ACCEPT", "decisionReason", "–"));
        return caseId;
    }

    private void assigned(UUID caseId) {
        engine.complete(task(caseId, "Task_AssignLawyer").id(), COORDINATOR, Map.of("lawyer", LAWYER.toString()));
        as(LAWYER, Role.LAWYER).completes(caseId, "Task_AcceptAssignment", Map.of("assignmentAnswer", "ACCEPT"));
    }

    private void reports(UUID caseId, Message message, Map<String, Object> answers) {
        TestSignIn.as(COORDINATOR, Role.COORDINATOR);
        reports.report(
                reports.reportable(caseId).stream()
                        .filter(awaited -> awaited.message().equals(message))
                        .findFirst()
                        .orElseThrow(),
                caseId,
                answers);
    }

    private List<String> open(UUID caseId) {
        return engine.openTasks(caseId).stream().map(OpenTask::key).toList();
    }

    private OpenTask task(UUID caseId, String element) {
        return engine.openTasks(caseId).stream()
                .filter(task -> task.key().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not open, but " + open(caseId)));
    }

    private Worker as(UUID id, Role role) {
        TestSignIn.as(id, role);
        return new Worker();
    }

    /** Somebody who hands in steps. */
    private final class Worker {

        Worker completes(UUID caseId, String element, Map<String, Object> entered) {
            tasks.complete(task(caseId, element).id(), entered);
            return this;
        }
    }
}
