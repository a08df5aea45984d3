package az.icma.permissions;

import az.icma.campaigns.NewPosition;
import az.icma.campaigns.NewSignature;
import az.icma.campaigns.SignatureDesk;
import az.icma.campaigns.Stance;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseEvent;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.NumberSeries;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Referrals;
import az.icma.casefile.TeamRole;
import az.icma.inbox.AnswerStore;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.InboxRows;
import az.icma.inbox.SecondLook;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.process.Engine;
import az.icma.process.ProcessKey;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes the four cases of {@link Relation}, in which everybody of the matrix stands alike. */
final class SampleCases {

    /** A district in which everybody of the matrix works. */
    static final String DISTRICT = "AZ-GOY";

    private static final String LET_IN =
            """
            INSERT INTO case_grant (id, version, case_id, user_id, kind, reason, asked_by, asked_at, granted_by, valid_from,
                valid_until)
            VALUES (:grant, 0, :id, :person, 'REFERRAL', 'x', :person, now(), :person, now() - interval '1 hour',
                now() + interval '1 day')""";

    private static final ProcessKey OPINION = new ProcessKey("second-look");

    private final ApplicationContext application;
    private final CaseFileService cases;

    SampleCases(ApplicationContext application) {
        this.application = application;
        this.cases = application.getBean(CaseFileService.class);
        new SecondLook(application).starts();
    }

    CaseSample make(Relation relation, Collection<SignedIn> people) {
        SignedIn receiver = TestSignIn.as(UUID.randomUUID(), Role.INTAKE, Role.LAWYER);
        UUID client = bean(PersonRegistry.class).register(PersonDetails.named("Əhmədova", "Gülşən", null));
        UUID id = bean(RequestDesk.class).receive(Requests.by(client).build());
        String number = cases.register(id, new NumberSeries("M" + id.toString().substring(0, 6)));
        UUID file = bean(CaseAttachments.class)
                .add(id, "arayış.txt", new ByteArrayInputStream("Arayış".getBytes(StandardCharsets.UTF_8)))
                .id();
        UUID call = called(id, client);
        CaseEvent answered = anAnswer(id);
        String step = stepOf(id, "Task_Check");
        UUID signature = signed(id, receiver.id());
        TestSignIn.nobody();
        cases.leaveTeam(id, receiver.id());
        cases.protectAs(id, Confidentiality.TEAM);
        UUID referral = referred(id);
        people.forEach(person -> place(id, person.id(), relation));
        return new CaseSample(
                id,
                number,
                step,
                file,
                call,
                client,
                advocate(),
                referral,
                signature,
                answered,
                bean(Engine.class).awaited(id).stream()
                        .filter(awaited -> awaited.message().name().equals("legalaid.clientWithdrew"))
                        .findFirst()
                        .orElseThrow());
    }

    private void place(UUID id, UUID person, Relation relation) {
        switch (relation) {
            case OWN -> cases.joinTeam(id, person, TeamRole.OWNER);
            case TEAM -> cases.joinTeam(id, person, TeamRole.MEMBER);
            case OTHER -> {}
            case WALLED -> {
                cases.joinTeam(id, person, TeamRole.OWNER);
                bean(JdbcClient.class)
                        .sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :person, now())")
                        .param("id", id)
                        .param("person", person)
                        .update();
                bean(JdbcClient.class)
                        .sql(LET_IN)
                        .param("grant", UUID.randomUUID())
                        .param("id", id)
                        .param("person", person)
                        .update();
            }
        }
        bean(InboxRows.class).refresh(id);
    }

    /** As if the matter were a campaign that somebody has signed. */
    private UUID signed(UUID id, UUID receiver) {
        TestSignIn.as(receiver, Role.CAMPAIGN_MANAGER);
        bean(JdbcClient.class)
                .sql("INSERT INTO campaign (id, version, status, origin) VALUES (:id, 0, 'RUNNING', 'STAFF')")
                .param("id", id)
                .update();
        petition(id, receiver);
        SignatureDesk desk = bean(SignatureDesk.class);
        desk.sign(id, signature());
        return desk.entered(id).get(0).signature().id();
    }

    /** A demand of the same id, for which a petition was announced. */
    private void petition(UUID id, UUID receiver) {
        bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO campaign_demand (id, case_id, authority_id, wording, criterion, status, proposed_at, version)
                        VALUES (:id, :id, :authority, '', '', 'RAISED', now(), 0)""")
                .param("id", id)
                .param("authority", UUID.randomUUID())
                .update();
        bean(AnswerStore.class)
                .keep(
                        new AnswerStore.Step(
                                id,
                                id,
                                new ProcessKey("campaign-demand"),
                                "Task_OpenPetition",
                                "Petisiya elan et",
                                "Open a petition"),
                        Map.of("petitionText", "Su çəkilsin", "petitionEnds", "2099-12-31"),
                        receiver);
    }

    static NewSignature signature() {
        return new NewSignature(null, "Leyla Əhmədova", null, null, null, null, false, LocalDate.of(2026, 1, 5));
    }

    static NewPosition position(Clock clock) {
        return new NewPosition(Stance.UNDECIDED, Baku.today(clock), "Dinləmədə deyildi");
    }

    private UUID advocate() {
        UUID advocate = UUID.randomUUID();
        return bean(StaffAccounts.class)
                .create(advocate, "v-" + advocate, "Vəkil", "x", Set.of(Role.ADVOCATE), Set.of());
    }

    private UUID referred(UUID id) {
        Referrals referrals = bean(Referrals.class);
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        referrals.refer(id, advocate(), true, Baku.today(bean(Clock.class)), "Rəy lazımdır");
        UUID referral = referrals.letIn(id).get(0).id();
        TestSignIn.nobody();
        return referral;
    }

    private UUID called(UUID id, UUID client) {
        Instant now = bean(Clock.class).instant();
        CaseCalls calls = bean(CaseCalls.class);
        calls.log(id, call(client, now, now.plusSeconds(60)));
        return calls.of(id).get(0).id();
    }

    static CaseCall.Entry call(UUID client, Instant at, Instant next) {
        return new CaseCall.Entry(
                Party.person(client, PartyRole.CLIENT),
                CaseCall.Direction.OUTGOING,
                CaseCall.Outcome.NO_ANSWER,
                at,
                null,
                null,
                next);
    }

    private CaseEvent anAnswer(UUID id) {
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(running -> bean(Engine.class).start(OPINION, UUID.randomUUID(), id));
        bean(TaskDesk.class).complete(stepOf(id, "Task_Write"), Map.of("opinionText", "Perspektivi var."));
        return bean(CaseDesk.class).timeline(id).stream()
                .filter(event -> event.answers().stream()
                        .anyMatch(answer -> answer.field().equals("opinionText")))
                .findFirst()
                .orElseThrow();
    }

    private String stepOf(UUID id, String element) {
        return bean(InboxList.class).ofCase(id).stream()
                .filter(step -> step.element().equals(element))
                .map(InboxItem::taskId)
                .findFirst()
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
