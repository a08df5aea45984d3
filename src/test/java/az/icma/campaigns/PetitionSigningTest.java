package az.icma.campaigns;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileErased;
import az.icma.inbox.AnswerStore;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import az.icma.shared.database.RowsInTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** People without an account sign a petition, take that back, and find out nothing besides. */
@IcmaTest
class PetitionSigningTest {

    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
    private static final UUID LEAD = UUID.randomUUID();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private PetitionDesk desk;

    @Autowired
    private SignatureDesk signatures;

    @Autowired
    private CampaignDemands demands;

    @Autowired
    private CampaignHalts halts;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private AnswerStore answers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private MockMvc browser;
    private LocalDate today;
    private UUID campaign;
    private UUID demand;
    private String link;
    private int address;

    @BeforeEach
    void aPetitionIsOpen() {
        today = Baku.today(clock);
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        campaign = RunningCampaign.of(application, LEAD, today.plusDays(60));
        demand = UUID.fromString(demands.openDemands(campaign).get(0));
        announce(demand, 3);
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        desk.open(campaign, demand);
        link = desk.of(campaign).get(0).link().orElseThrow();
        TestSignIn.nobody();
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void thePageShowsThePublicTextAndNothingElseOfTheCampaign() throws Exception {
        MockHttpServletResponse page = ask(get("/petition/" + link));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(words(page))
                .contains("Kəndimizə su çəkilsin &lt;b&gt;indi&lt;/b&gt;", "Ad və soyad", "lang=\"az\"")
                .doesNotContain("KAM-", "Bığır", "Mənzil-kommunal", campaign.toString(), demand.toString());
        assertThat(words(ask(get("/petition/" + link + "?lang=en")))).contains("Name and family name", "lang=\"en\"");
        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'", "form-action 'self'");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getCookies()).isEmpty();
    }

    @Test
    void whoSignsIsSealedCountedAndGetsACode() throws Exception {
        MockHttpServletResponse signed = ask(signing("Gülnar Sınaqlı").param("district", "AZ-GOY"));

        assertThat(signed.getStatus()).isEqualTo(200);
        assertThat(words(signed))
                .contains("Təşəkkür edirik")
                .containsPattern(CODE)
                .doesNotContain("Gülnar");
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        assertThat(signatures.entered(campaign)).singleElement().satisfies(told -> {
            assertThat(told.signerName()).isEqualTo("Gülnar Sınaqlı");
            assertThat(told.signature().source()).isEqualTo(Signature.Source.ONLINE);
            assertThat(told.signature().district()).contains("AZ-GOY");
        });
    }

    @Test
    void whoHasSignedBeforeGetsTheSameAnswerAndCountsOnce() throws Exception {
        String first = words(ask(signing("Gülnar Sınaqlı"))).replaceAll(CODE.pattern(), "");
        String again = words(ask(signing("gulnar  sınaqlı"))).replaceAll(CODE.pattern(), "");

        assertThat(again).isEqualTo(first);
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        assertThat(signatures.figures(campaign).entered()).isEqualTo(2);
        assertThat(signatures.figures(campaign).verified()).isEqualTo(1);
    }

    @Test
    void theCodeTakesTheSignatureBackAlsoWhenThePetitionIsClosed() throws Exception {
        Matcher code = CODE.matcher(words(ask(signing("Gülnar Sınaqlı"))));
        assertThat(code.find()).isTrue();
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        desk.close(campaign, demand);
        TestSignIn.nobody();

        assertThat(ask(post("/petition/take-back").param("code", "AAAA-AAAA-AAAA-AAAA"))
                        .getStatus())
                .isEqualTo(422);
        String typed = code.group().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(words(ask(post("/petition/take-back").param("code", typed)))).contains("İmza geri götürüldü");
        assertThat(ask(post("/petition/take-back").param("code", typed)).getStatus())
                .isEqualTo(422);
        assertThat(signatures.figures(campaign).entered()).isZero();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse page = ask(post("/petition/" + link).param("name", "Gülnar \"Sınaqlı\""));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(words(page)).contains("role=\"alert\"", "Gülnar &quot;Sınaqlı&quot;");

        assertThat(ask(signing("  ")).getStatus()).isEqualTo(422);
        assertThat(ask(signing("A".repeat(201))).getStatus()).isEqualTo(422);
        assertThat(ask(signing("Gülnar Sınaqlı").param("contact", "salam")).getStatus())
                .isEqualTo(422);
        assertThat(signatures.figures(campaign).entered()).isZero();
    }

    @Test
    void aClosedHaltedOrUnknownPetitionAnswersAlike() throws Exception {
        String unknown = words(ask(get("/petition/" + Unguessable.link()))).replaceAll("/petition/[\\w-]{27}", "");

        Background.PROCESS.run(() -> campaigns.haltForDanger(campaign));
        MockHttpServletResponse halted = ask(signing("Gülnar Sınaqlı"));
        assertThat(halted.getStatus()).isEqualTo(404);
        assertThat(words(halted).replaceAll("/petition/[\\w-]{27}", "")).isEqualTo(unknown);
        Background.PROCESS.run(() -> halts.dangerOver(campaign));
        assertThat(ask(get("/petition/" + link)).getStatus()).isEqualTo(200);

        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        desk.close(campaign, demand);
        TestSignIn.nobody();
        assertThat(words(ask(get("/petition/" + link))).replaceAll("/petition/[\\w-]{27}", ""))
                .isEqualTo(unknown);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndNobodyGetsASession() throws Exception {
        assertThat(ask(signing("Gülnar Sınaqlı").header("Sec-Fetch-Site", "cross-site"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(signing("Gülnar Sınaqlı").header("Sec-Fetch-Site", "same-origin"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(browser.perform(signing("Səbinə Sınaqlı"))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    @Test
    void manySignaturesFromOneAddressAreToldToWait() throws Exception {
        int most = web.getEnvironment().getRequiredProperty("icma.limit.signatures", Integer.class);
        for (int i = 0; i < most; i++) {
            ask(signing("Sınaqlı " + i), "198.51.100.1");
        }
        MockHttpServletResponse tooMany = ask(signing("Sınaqlı sonuncu"), "198.51.100.1");
        assertThat(tooMany.getStatus()).isEqualTo(429);
        assertThat(words(tooMany)).contains("Bir az gözləyin");
        assertThat(ask(signing("Sınaqlı başqa"), "198.51.100.2").getStatus()).isEqualTo(200);
    }

    @Test
    void onlyRunningAnnouncedPetitionsOfTheCampaignAreOpened() {
        TestSignIn.as(LEAD, Role.CAMPAIGN_MANAGER);
        UUID another = RunningCampaign.of(application, LEAD, today.plusDays(60));
        assertThatThrownBy(() -> desk.open(another, demand))
                .isInstanceOf(Refused.class)
                .hasMessage("campaigns.refused.not-found");
        UUID silent = UUID.fromString(demands.openDemands(another).get(0));
        assertThatThrownBy(() -> desk.open(another, silent))
                .isInstanceOf(Refused.class)
                .hasMessage("campaigns.refused.no-petition");
    }

    @Test
    void anErasedCampaignLeavesNoLinkAndNoCode() throws Exception {
        ask(signing("Gülnar Sınaqlı"));

        application.publishEvent(new CaseFileErased(campaign, CampaignKind.CODE));

        assertThat(ask(get("/petition/" + link)).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM signature WHERE case_id = :id AND withdrawal_hash IS NOT NULL")
                        .param("id", campaign)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void announce(UUID demandId, int goal) {
        Background.PROCESS.run(() -> answers.keep(
                new AnswerStore.Step(
                        campaign, demandId, DemandProcess.KEY, "Task_OpenPetition", "Petisiya", "Petition"),
                Map.of(
                        "petitionText",
                        "Kəndimizə su çəkilsin <b>indi</b>",
                        "petitionGoal",
                        goal,
                        "petitionEnds",
                        today.plusDays(30).toString()),
                LEAD));
    }

    private MockHttpServletRequestBuilder signing(String name) {
        return post("/petition/" + link).param("name", name).param("agreed", "yes");
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request, "203.0.113." + address++);
    }

    /** As a stranger does: nobody is signed in, and nobody prepares. */
    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String from) throws Exception {
        request.with(asked -> {
            asked.setRemoteAddr(from);
            return asked;
        });
        MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
        RowsInTests.inEarnest(() -> answer[0] = perform(request));
        return answer[0];
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }
}
