package az.icma.security;

import az.icma.IcmaTest;
import az.icma.inbox.TaskDesk;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Invitations.Answer;
import az.icma.security.StaffSessions.Place;
import az.icma.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** How sessions end: unused, too old, from elsewhere, in a hurry. On a clock that the test moves. */
@IcmaTest
class SessionsTest {

    private static final String SENTENCE = "həyətdə iki nar ağacı";
    private static final Instant MORNING = Instant.parse("2026-03-02T05:00:00Z");
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private StaffSessions sessions;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String login = "person-" + UUID.randomUUID().toString().substring(0, 8);
    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        clock.moveTo(MORNING);
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
        clock.followSystem();
    }

    @Test
    void aSessionThatLiesUnusedForHalfAnHourEndsAndLeadsBackToItsPage() throws Exception {
        invited(Role.INTAKE);
        MockHttpSession session = signedIn();
        pass(Duration.ofMinutes(29));
        assertThat(isSignedIn(session)).isTrue();
        pass(Duration.ofMinutes(30).plusSeconds(1));

        MockHttpServletResponse answer =
                browser.perform(get("/cases").session(session)).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?idle");
        assertThat(answer.getCookie(ReturnAddress.COOKIE).getValue()).isNotEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whatWasTypedIntoAStepOutlivesTheSession() throws Exception {
        invited(Role.INTAKE);
        MockHttpSession session = signedIn();
        String step = UUID.randomUUID().toString();
        TestSignIn.as(principal(session));
        desk.saveDraft(step, Map.of("opinionText", "Yarımçıq fikir"));
        TestSignIn.nobody();
        pass(Duration.ofMinutes(31));
        assertThat(isSignedIn(session)).isFalse();

        TestSignIn.as(principal(signedIn()));
        assertThat(desk.draftOfEnded(step))
                .hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("opinionText", "Yarımçıq fikir"));
    }

    @Test
    void anOpenPageThatCallsHomeByItselfKeepsNobodySignedIn() throws Exception {
        invited(Role.INTAKE);
        MockHttpSession session = signedIn();
        for (int call = 0; call < 6; call++) {
            pass(Duration.ofMinutes(5));
            browser.perform(get("/calendar?v-r=heartbeat").session(session));
        }
        pass(Duration.ofSeconds(1));

        assertThat(isSignedIn(session)).isFalse();
    }

    @Test
    void anAdministratorsEndsAfterAQuarterOfAnHour() throws Exception {
        invited(Role.INTAKE);
        MockHttpSession session = signedInAsAdministrator();
        pass(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(isSignedIn(session)).isFalse();
    }

    @Test
    void noSessionLastsLongerThanTwelveHoursHoweverBusy() throws Exception {
        invited(Role.INTAKE);
        MockHttpSession session = signedIn();
        for (int look = 0; look < 36; look++) {
            pass(Duration.ofMinutes(20));
            assertThat(isSignedIn(session)).as("after %s looks", look).isTrue();
        }
        pass(Duration.ofMinutes(1));

        assertThat(isSignedIn(session)).isFalse();
    }

    @Test
    void thePersonSeesWhereAndEndsOneOrAll() throws Exception {
        UUID id = invited(Role.INTAKE);
        MockHttpSession desk = signedIn();
        MockHttpSession phone = signedIn();
        MockHttpSession third = signedIn();
        TestSignIn.as(principal(desk));
        assertThat(sessions.mine()).hasSize(3).extracting(Place::device).containsOnly("Firefox, Linux");
        assertThat(sessions.mine())
                .filteredOn(Place::here)
                .extracting(Place::id)
                .containsExactly(principal(desk).session().id());

        sessions.endMine(principal(phone).session().id());
        TestSignIn.nobody();
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(desk)).isTrue();

        TestSignIn.as(principal(desk));
        sessions.endAllMine();
        TestSignIn.nobody();
        assertThat(isSignedIn(desk)).isFalse();
        assertThat(isSignedIn(third)).isFalse();
        assertThat(jdbc.sql("SELECT count(*) FROM audit_record WHERE act = 'SESSIONS_ENDED' AND subject_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() throws Exception {
        invited(Role.INTAKE);
        MockHttpSession session = signedIn();
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);

        sessions.endMine(principal(session).session().id());

        TestSignIn.nobody();
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void anAdministratorEndsThoseOfAColleagueAndSoDoesAChangedRole() throws Exception {
        UUID id = invited(Role.INTAKE);
        MockHttpSession before = signedIn();
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        administration.endSessions(id);
        TestSignIn.nobody();
        assertThat(isSignedIn(before)).isFalse();

        MockHttpSession after = signedIn();
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        administration.change(id, new StaffDetails(login, "Aygün Məmmədova", Set.of(Role.MENTOR), Set.of()));
        TestSignIn.nobody();
        MockHttpServletResponse answer =
                browser.perform(get("/work").session(after)).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?ended");
    }

    @Test
    void aQuickExitEndsTheSessionAndLeavesACalendar() throws Exception {
        UUID id = invited(Role.INTAKE);
        MockHttpSession session = signedIn();
        MockHttpServletResponse answer =
                browser.perform(get("/leave").session(session)).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/calendar");
        assertThat(answer.getHeader("Clear-Site-Data")).contains("cookies", "storage");
        assertThat(session.isInvalid()).isTrue();
        assertThat(jdbc.sql("SELECT ended_at IS NOT NULL FROM staff_session WHERE user_id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();

        MvcResult calendar = browser.perform(get("/calendar").header("Accept-Language", "az"))
                .andReturn();
        assertThat(calendar.getResponse().getContentAsString())
                .contains("Mart 2026", "<b>2</b>")
                .doesNotContainIgnoringCase("icma")
                .doesNotContain("İcma");
        assertThat(calendar.getRequest().getSession(false)).isNull();
    }

    @Test
    void aPageThatFoundItselfUnusedIsReturnedTo() throws Exception {
        invited(Role.INTAKE);
        MockHttpServletResponse answer = browser.perform(
                        get("/leave").param("idle", "/cases?tab=x").session(signedIn()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?idle");

        MvcResult back = browser.perform(post("/login")
                        .param("username", login)
                        .param("password", SENTENCE)
                        .cookie(answer.getCookie(ReturnAddress.COOKIE)))
                .andReturn();
        assertThat(back.getResponse().getRedirectedUrl()).isEqualTo("/cases?tab=x");
    }

    @Test
    void nobodyIsLedElsewhereByWhatAnAddressClaims() throws Exception {
        MockHttpServletResponse answer = browser.perform(get("/leave").param("idle", "//elsewhere.example/"))
                .andReturn()
                .getResponse();

        Cookie kept = answer.getCookie(ReturnAddress.COOKIE);
        assertThat(kept).isNull();
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private MockHttpSession signedIn() throws Exception {
        return (MockHttpSession) browser.perform(post("/login")
                        .header("User-Agent", FIREFOX)
                        .param("username", login)
                        .param("password", SENTENCE))
                .andReturn()
                .getRequest()
                .getSession();
    }

    /** As after the code, which other tests type. */
    private MockHttpSession signedInAsAdministrator() throws Exception {
        MockHttpSession session = signedIn();
        AccountPrincipal arrived = principal(session);
        SignedIn admin = new SignedIn(arrived.signedIn().id(), "Aygün Məmmədova", Set.of(Role.ADMIN), Set.of());
        ((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .setAuthentication(
                        new AccountPrincipal(admin, arrived.sessionStamp(), arrived.session(), false).authentication());
        return session;
    }

    /** The calendar answers everybody, behind the look at the session. */
    private boolean isSignedIn(MockHttpSession session) throws Exception {
        if (session.isInvalid()) {
            return false;
        }
        browser.perform(get("/calendar").session(session));
        return !session.isInvalid();
    }

    private static AccountPrincipal principal(MockHttpSession session) {
        SecurityContext context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return (AccountPrincipal) context.getAuthentication().getPrincipal();
    }

    private UUID invited(Role role) {
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        String token = administration.invite(new StaffDetails(login, "Aygün Məmmədova", Set.of(role), Set.of()));
        invitations.accept(token, new Answer("", "", SENTENCE));
        TestSignIn.nobody();
        return jdbc.sql("SELECT id FROM app_user WHERE login = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }
}
