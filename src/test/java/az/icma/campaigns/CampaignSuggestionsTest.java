package az.icma.campaigns;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.NumberSeries;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.AnswerStore;
import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.registry.ConsentManner;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import az.icma.shared.MovableClock;
import az.icma.shared.database.RowsInTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases that are alike begin the preparation of a campaign, and nobody is recognised in it. */
@IcmaTest
class CampaignSuggestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String FAMILY = "Oxşarlıova";

    @Autowired
    private CampaignSuggestions suggestions;

    @Autowired
    private CampaignEvidence evidence;

    @Autowired
    private CaseFileService caseFiles;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private ConsentRegistry consents;

    @Autowired
    private PersonRegistry people;

    @Autowired
    private OrganisationRegistry organisations;

    @Autowired
    private AnswerStore answers;

    @Autowired
    private Engine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final List<UUID> cases = new ArrayList<>();
    private final List<UUID> clients = new ArrayList<>();
    private UUID authority;

    @BeforeEach
    void anAuthority() {
        clock.moveTo(Baku.startOf(TODAY).plus(Duration.ofHours(10)));
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        authority = organisations.register(
                OrganisationDetails.named(OrganisationKind.AUTHORITY, "Elektrik idarəsi " + UUID.randomUUID()));
        TestSignIn.nobody();
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
        clock.followSystem();
    }

    @Test
    void aCampaignIsSuggestedOnceAndSaysNothingOfAnybody() {
        alike(5);
        look();
        look();

        UUID campaign = suggested().get(0);
        assertThat(suggested()).hasSize(1);
        assertThat(campaigns.get(campaign).origin()).isEqualTo(Campaign.Origin.CASES);
        assertThat(caseFiles.get(campaign).theme()).contains("infrastructure");
        OpenTask first = engine.openTasks(campaign).get(0);
        assertThat(first.key()).isEqualTo("Task_DescribeProblem");
        String known = answers.known(campaign, campaign) + " " + engine.variables(first);
        assertThat(known)
                .contains("Elektrik idarəsi", "5 oxşar")
                .doesNotContain(FAMILY)
                .doesNotContain(texts(cases))
                .doesNotContain(texts(clients))
                .doesNotContain(cases.stream()
                        .map(id -> caseFiles.get(id).number().orElseThrow())
                        .toArray(String[]::new));
    }

    @Test
    void whatIsSealedWalledUnregisteredOrNotAgreedToNeverCounts() {
        alike(4);
        UUID sealed = alike();
        caseFiles.protectAs(sealed, Confidentiality.SEALED);
        UUID walled = alike();
        jdbc.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", walled)
                .param("user", UUID.randomUUID())
                .update();
        UUID silent = opened();
        caseFiles.register(silent, new NumberSeries("SNQ"));
        UUID request = opened();
        consents.heard(clients.get(clients.size() - 1), ConsentPurpose.STORY, ConsentManner.ORAL);
        assertThat(caseFiles.get(request).number()).isEmpty();

        look();

        assertThat(suggested()).isEmpty();
    }

    @Test
    void aConsentThatWasTakenBackTakesTheCaseOut() {
        alike(6);
        look();
        UUID campaign = suggested().get(0);
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        assertThat(evidence.of(campaign).orElseThrow().cases()).isEqualTo(6);
        assertThat(evidence.supportedBy(cases.get(0))).extracting(CaseFile::id).containsExactly(campaign);

        takeBack(clients.get(0));
        assertThat(evidence.of(campaign)).hasValueSatisfying(told -> {
            assertThat(told.cases()).isEqualTo(5);
            assertThat(told.open()).extracting(CaseFile::id).doesNotContain(cases.get(0));
        });
        assertThat(evidence.supportedBy(cases.get(0))).isEmpty();

        takeBack(clients.get(1));
        assertThat(evidence.of(campaign).orElseThrow().cases()).isZero();
        assertThat(evidence.of(campaign).orElseThrow().first()).isNull();

        TestSignIn.nobody();
        look();
        assertThat(jdbc.sql("SELECT count(*) FROM campaign_case WHERE campaign_id = :id")
                        .param("id", campaign)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void whoMayNotOpenTheCasesSeesHowManyAndNoWayToThem() {
        alike(5);
        look();
        UUID campaign = suggested().get(0);
        SignedIn elsewhere =
                new SignedIn(UUID.randomUUID(), "Başqa rayon", Set.of(Role.CAMPAIGN_MANAGER), Set.of("AZ-GA"));
        caseFiles.joinTeam(campaign, elsewhere.id(), TeamRole.MEMBER);

        TestSignIn.as(elsewhere);
        assertThat(evidence.of(campaign)).hasValueSatisfying(told -> {
            assertThat(told.cases()).isEqualTo(5);
            assertThat(told.districts()).containsEntry("AZ-GOY", 5);
            assertThat(told.open()).isEmpty();
        });
        assertThat(evidence.supportedBy(cases.get(0))).isEmpty();
    }

    @Test
    void whoMayNotSeeTheCampaignDoesNotLearnOfItFromTheCase() {
        alike(5);
        look();
        UUID campaign = suggested().get(0);
        caseFiles.protectAs(campaign, Confidentiality.SEALED);

        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        assertThat(evidence.of(campaign)).isEmpty();
        assertThat(evidence.supportedBy(cases.get(0))).isEmpty();
    }

    @Test
    void theSameIsSuggestedAgainOnlySomeMonthsAfterTheLastOneEnded() {
        alike(5);
        look();
        caseFiles.close(suggested().get(0), "POSTPONED");
        look();
        assertThat(suggested()).hasSize(1);

        clock.moveTo(Baku.startOf(TODAY.plusDays(181)));
        alike(5);
        look();
        assertThat(suggested()).hasSize(2);
    }

    /** As at night: nobody is signed in, and nobody prepares. */
    private void look() {
        RowsInTests.inEarnest(suggestions::look);
    }

    private void alike(int count) {
        for (int i = 0; i < count; i++) {
            alike();
        }
    }

    private UUID alike() {
        UUID id = opened();
        consents.heard(clients.get(clients.size() - 1), ConsentPurpose.STORY, ConsentManner.ORAL);
        caseFiles.register(id, new NumberSeries("SNQ"));
        return id;
    }

    private UUID opened() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        UUID client = people.register(PersonDetails.named(FAMILY, "Sevil " + clients.size(), null));
        TestSignIn.nobody();
        UUID id = UUID.randomUUID();
        caseFiles.open(new OpenCaseFile(
                id, "legal-aid", topic(), "AZ-GOY", "Bığır", null, Confidentiality.OPEN, Urgency.NORMAL, null));
        caseFiles.involve(id, Party.person(client, PartyRole.CLIENT));
        caseFiles.involve(id, Party.organisation(authority, PartyRole.AUTHORITY));
        cases.add(id);
        clients.add(client);
        return id;
    }

    private String topic() {
        return jdbc.sql("SELECT code FROM topic WHERE theme = 'infrastructure' ORDER BY position LIMIT 1")
                .query(String.class)
                .single();
    }

    private void takeBack(UUID client) {
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        consents.of(client).forEach(card -> consents.withdraw(card.id(), TODAY));
    }

    private List<UUID> suggested() {
        return jdbc.sql("SELECT id FROM campaign_cluster WHERE authority_id = :authority ORDER BY found_on")
                .param("authority", authority)
                .query(UUID.class)
                .list();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
