package az.icma.campaigns;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.CaseFileErased;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CasePageTab;
import az.icma.inbox.AnswerStore;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.RegistryPageSection;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What campaigns show of themselves, and to whom. */
@IcmaTest
class CampaignPagesTest {

    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 1);

    private final SignedIn manager =
            new SignedIn(UUID.randomUUID(), "Kampaniya meneceri", Set.of(Role.CAMPAIGN_MANAGER), Set.of());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CampaignReading reading;

    @Autowired
    private List<CasePageTab> tabs;

    @Autowired
    private List<RegistryPageSection> sections;

    private UUID campaign;

    @BeforeEach
    void aCampaign() {
        campaign = RunningCampaign.of(application, manager.id(), PROMISED);
        Pages.openAs(manager, AzerbaijaniText.AZ, application);
    }

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void theBoardShowsItInItsStageWithWhatIsMetAndDue() {
        UI.getCurrent().navigate("campaigns");

        Section action = _find(Section.class).stream()
                .filter(column -> column.getElement().getTextRecursively().startsWith("Fəaliyyət"))
                .findFirst()
                .orElseThrow();
        String words = action.getElement().getTextRecursively();
        assertThat(words).contains("Bığır", "0 / 1 tələb yerinə yetirilib");
        assertThat(_find(action, Anchor.class).stream().map(Anchor::getHref)).contains("cases/" + campaign);
    }

    @Test
    void itIsFoundInTheListAmongItsDistrictAndOnThePromisedDay() {
        opens("view=list&theme=infrastructure&mine=1");
        assertThat(rows()).extracting(row -> row.file().id()).containsExactly(campaign);
        assertThat(rows().get(0).next()).contains(PROMISED);

        opens("view=list&theme=gender&mine=1");
        _assertNone(Grid.class);

        opens("view=districts&mine=1");
        assertThat(_get(Anchor.class, spec -> spec.withText("Göyçay")).getHref())
                .isEqualTo("campaigns?view=list&district=AZ-GOY");
        assertThat(application.getBean(CampaignBoard.class).days(manager, CaseFilter.ALL, PROMISED, PROMISED))
                .contains(new CampaignDay(PROMISED, CampaignDay.Kind.PROMISED, campaign));
    }

    private static void opens(String asked) {
        UI.getCurrent().navigate("campaigns", QueryParameters.fromString(asked));
    }

    @SuppressWarnings("unchecked")
    private static List<CampaignRow> rows() {
        return _get(Grid.class).getListDataView().getItems().toList();
    }

    @Test
    void itsPageTellsOfDemandsPromisesTargetsAndPeopleReached() {
        assertThat(told("campaigns.tab.campaign")).contains("Davam edir", "lehinə 24, əleyhinə 6");
        assertThat(told("campaigns.tab.demands"))
                .contains("Vəd olunub", "İçməli su çəkilsin", "Su xətti çəkiləcək", "Mənzil-kommunal şöbəsi");
        assertThat(told("campaigns.tab.targets")).contains("Əleyhinə meyilli", "Büdcə yoxdur", "5-dən 4");
        assertThat(told("campaigns.tab.actions")).contains("İctimai dinləmə", "12 nəfər", "Söz verdilər");
        assertThat(told("campaigns.tab.outcome")).contains("Hələ nəticə toplanmayıb");
    }

    @Test
    void whoeverLearnsThatAnAuthorityHasMovedNotesItAndWhereItStoodStays() {
        TargetDesk desk = application.getBean(TargetDesk.class);
        Target target = reading.targets(campaign).get(0).target();
        LocalDate today = Baku.today(application.getBean(Clock.class));

        desk.note(campaign, target.authorityId(), 5, new NewPosition(Stance.LEANS_FOR, today, "Dinləmədə razılaşdı"));

        assertThat(told("campaigns.tab.targets"))
                .contains("Əleyhinə meyilli", "Büdcə yoxdur", "Dinləmədə razılaşdı", "5-dən 5", "Yeni mövqeyi qeyd et");
        NewPosition tomorrow = new NewPosition(Stance.OPPOSES, today.plusDays(1), null);
        assertThatThrownBy(() -> desk.note(campaign, target.authorityId(), 5, tomorrow))
                .hasMessage("campaigns.refused.future-day");
        NewPosition unsaid = new NewPosition(null, today, null);
        assertThatThrownBy(() -> desk.note(campaign, target.authorityId(), 5, unsaid))
                .hasMessage("campaigns.refused.incomplete");
    }

    private String told(String titleKey) {
        return tabs.stream()
                .filter(tab -> tab.titleKey().equals(titleKey))
                .findFirst()
                .orElseThrow()
                .content(cases.visible(
                                campaign, application.getBean(CurrentUser.class).require())
                        .orElseThrow())
                .getElement()
                .getTextRecursively();
    }

    @Test
    void thePageOfACommunityLeadsToACampaignThatItCarries() {
        UUID community = organisation(OrganisationKind.CBO);
        UUID authority = organisation(OrganisationKind.AUTHORITY);
        assertThat(waysToPropose(community)).containsExactly("campaigns/new?cbo=" + community);
        assertThat(waysToPropose(authority)).isEmpty();

        Pages.openAs(
                new SignedIn(UUID.randomUUID(), "Hüquqşünas", Set.of(Role.LAWYER), Set.of()),
                AzerbaijaniText.AZ,
                application);
        assertThat(waysToPropose(community)).isEmpty();
    }

    private UUID organisation(OrganisationKind kind) {
        SignedIn coordinator = new SignedIn(UUID.randomUUID(), "Koordinator", Set.of(Role.COORDINATOR), Set.of());
        return TestSignIn.seenBy(coordinator, () -> application
                .getBean(OrganisationRegistry.class)
                .register(OrganisationDetails.named(kind, "Sınaq " + UUID.randomUUID())));
    }

    private List<String> waysToPropose(UUID organisation) {
        return sections.stream()
                .flatMap(section -> section.content(organisation).stream())
                .flatMap(section -> _find(section, Anchor.class).stream())
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("campaigns/new"))
                .toList();
    }

    @Test
    void whoeverIsKeptAwayByDistrictSeesNothingOfIt() {
        SignedIn elsewhere =
                new SignedIn(UUID.randomUUID(), "Başqa rayon", Set.of(Role.CBO_COORDINATOR), Set.of("AZ-GA"));
        Pages.openAs(elsewhere, AzerbaijaniText.AZ, application);

        assertThat(application.getBean(CampaignBoard.class).rows(elsewhere, CaseFilter.ALL))
                .extracting(row -> row.file().id())
                .doesNotContain(campaign);
        assertThat(reading.demands(campaign)).isEmpty();
        assertThat(reading.targets(campaign)).isEmpty();
        assertThat(reading.actions(campaign)).isEmpty();
        assertThat(reading.find(campaign)).isEmpty();
    }

    @Test
    void whatIsProposedStandsOnTheBoardAndAsksForItsProblem() {
        UUID part = application
                .getBean(CampaignDesk.class)
                .propose(new NewCampaign(
                        Campaign.Origin.STAFF, "gender", "AZ-GA", null, null, manager.id(), campaign, "Qızlar oxumur"));

        assertThat(cases.answers(part, part).text("problem")).contains("Qızlar oxumur");
        assertThat(application.getBean(InboxList.class).ofCase(part))
                .extracting(InboxItem::element)
                .containsExactly("Task_DescribeProblem");
        assertThat(told("campaigns.tab.campaign")).contains("Bu kampaniyanın hissələri", "Gəncə");
    }

    @Test
    void nobodyHangsACampaignOnWhatTheyDoNotSee() {
        assertThatThrownBy(() -> application
                        .getBean(CampaignDesk.class)
                        .propose(new NewCampaign(
                                Campaign.Origin.STAFF, "gender", "AZ-GA", null, null, null, UUID.randomUUID(), "x")))
                .hasMessage("campaigns.refused.no-such-parent");
    }

    @Test
    void whoeverSignsTwiceCountsOnceUntilSomebodyTellsThemApart() {
        SignatureDesk desk = application.getBean(SignatureDesk.class);
        LocalDate day = LocalDate.of(2026, 1, 12);
        desk.handIn(campaign, new NewSheet("V-1", day, "AZ-GOY", "Könüllü", 25));
        assertThatThrownBy(() -> desk.handIn(campaign, new NewSheet(" V-1", day, null, null, 3)))
                .hasMessage("campaigns.refused.sheet-known");
        UUID sheet = desk.figures(campaign).sheets().get(0).paper().id();

        assertThat(desk.sign(campaign, given(sheet, "Leyla Əhmədova", true))).isTrue();
        assertThat(desk.sign(campaign, given(null, "LEYLA ƏHMƏDOVA", false))).isFalse();
        assertThat(told("campaigns.tab.supporters")).contains("25 imzadan 1 daxil edilib");
        SupporterFigures figures = desk.figures(campaign);
        assertThat(List.of(figures.stated(), figures.entered(), figures.verified(), figures.reachable()))
                .containsExactly(25, 2, 1, 1);

        UUID repeated = desk.entered(campaign).stream()
                .map(ToldSignature::signature)
                .filter(Signature::isDuplicate)
                .findFirst()
                .orElseThrow()
                .id();
        desk.tellApart(repeated);
        assertThat(desk.figures(campaign).verified()).isEqualTo(2);
        desk.takeOut(repeated);
        assertThat(desk.figures(campaign).entered()).isEqualTo(1);
    }

    @Test
    void whoeverDoesNotEnterSignaturesSeesNumbersAndNoName() {
        application.getBean(SignatureDesk.class).sign(campaign, given(null, "Leyla Əhmədova", false));
        SignedIn lawyer = new SignedIn(UUID.randomUUID(), "Hüquqşünas", Set.of(Role.LAWYER), Set.of());
        Pages.openAs(lawyer, AzerbaijaniText.AZ, application);

        assertThat(told("campaigns.tab.supporters")).contains("imza sayılır").doesNotContain("Leyla");
    }

    @Test
    void withTheCampaignItsFingerprintsAreForgotten() {
        application.getBean(SignatureDesk.class).sign(campaign, given(null, "Leyla Əhmədova", true));
        Background.PROCESS.run(() -> application.publishEvent(new CaseFileErased(campaign, CampaignKind.CODE)));

        assertThat(application
                        .getBean(JdbcClient.class)
                        .sql("SELECT count(*) FROM signature WHERE case_id = :id"
                                + " AND num_nonnulls(name_fingerprint, contact_fingerprint, district) > 0")
                        .param("id", campaign)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static NewSignature given(UUID sheet, String name, boolean mayContact) {
        return new NewSignature(
                sheet, name, "050 123 45 67", null, null, "AZ-GOY", mayContact, LocalDate.of(2026, 1, 12));
    }

    @Test
    void aPromiseThatWasSeenKeptEndsTheCampaignAsWon() {
        Background.PROCESS.run(() -> {
            CampaignDemands demands = application.getBean(CampaignDemands.class);
            ToldCommitment promise =
                    reading.demands(campaign).get(0).commitments().get(0);
            application
                    .getBean(AnswerStore.class)
                    .keep(
                            new AnswerStore.Step(
                                    campaign, promise.commitment().id(), CampaignProcess.KEY, "Task", "a", "b"),
                            Map.of("verifiedOn", "2026-01-20", "delivery", "FULFILLED"),
                            manager.id());
            assertThat(demands.verified(campaign, promise.commitment().id())).isEqualTo("FULFILLED");
            assertThat(application.getBean(CampaignService.class).close(campaign))
                    .isEqualTo("WON");
        });

        assertThat(cases.visible(campaign, manager).orElseThrow().outcome()).contains("WON");
        opens("mine=1");
        _assertNone(Article.class);
        opens("mine=1&status=REQUEST,OPEN,CLOSED");
        assertThat(_find(Section.class).stream()
                        .map(column -> column.getElement().getTextRecursively())
                        .max(Comparator.comparing(text -> text.startsWith("Bitmiş"))))
                .get()
                .asString()
                .contains("1 / 1 tələb");
    }
}
