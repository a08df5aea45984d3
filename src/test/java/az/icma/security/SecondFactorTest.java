package az.icma.security;

import az.icma.IcmaTest;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Invitations.Answer;
import az.icma.security.SecondFactor.NewSecret;
import az.icma.shared.MovableClock;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** From the password to what lies behind the second factor, through the filters, on a clock that the test moves. */
@IcmaTest
class SecondFactorTest {

    private static final String SENTENCE = "həyətdə iki nar ağacı";
    private static final Instant MORNING = Instant.parse("2026-03-02T05:00:10Z");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SecondFactor factor;

    @Autowired
    private FreshProof proof;

    @Autowired
    private StaffSessions sessions;

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
    void aRoleThatAsksForItGetsNoRightBeforeItIsSetUp() throws Exception {
        invited(Role.LAWYER);
        MvcResult answer = saysPassword(SENTENCE);

        AccountPrincipal arrived = principal(session(answer));
        assertThat(arrived.mustSetUp()).isTrue();
        assertThat(arrived.signedIn().roles()).isEmpty();
        assertThat(arrived.authentication().getAuthorities()).isEmpty();
    }

    @Test
    void onceItIsSetUpTheNextPageBringsTheRights() throws Exception {
        UUID id = invited(Role.LAWYER);
        MockHttpSession session = session(saysPassword(SENTENCE));
        setUp(id);

        browser.perform(get("/calendar").session(session));

        assertThat(principal(session).mustSetUp()).isFalse();
        assertThat(principal(session).signedIn().roles()).containsExactly(Role.LAWYER);
    }

    @Test
    void otherRolesMayDoWithoutIt() throws Exception {
        invited(Role.INTAKE);

        assertThat(principal(session(saysPassword(SENTENCE))).signedIn().roles())
                .containsExactly(Role.INTAKE);
    }

    @Test
    void thePasswordAloneLeadsToTheCodeAndSignsNobodyIn() throws Exception {
        UUID id = invited(Role.LAWYER);
        setUp(id);

        MvcResult answer = saysPassword(SENTENCE);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login/code");
        assertThat(session(answer).getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        assertThat(browser.perform(get("/work").session(session(answer)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login");
    }

    @Test
    void theCodeCompletesTheSignInOnce() throws Exception {
        UUID id = invited(Role.LAWYER);
        NewSecret secret = setUp(id);
        clock.moveTo(MORNING.plusSeconds(60));
        String code = Totp.at(secret.bytes(), clock.instant());

        MockHttpSession half = session(saysPassword(SENTENCE));
        MvcResult answer = saysCode(half, code);
        assertThat(principal(session(answer)).signedIn().roles()).containsExactly(Role.LAWYER);

        MvcResult again = saysCode(session(saysPassword(SENTENCE)), code);
        assertThat(again.getResponse().getRedirectedUrl()).isEqualTo("/login/code?error");
        assertThat(acts(id)).contains("CODE_REFUSED");
    }

    @Test
    void aCodeWithoutThePasswordIsNobodys() throws Exception {
        MvcResult answer = saysCode(new MockHttpSession(), "123456");

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void thePasswordIsForgottenWhenTheCodeIsLongInComing() throws Exception {
        UUID id = invited(Role.LAWYER);
        NewSecret secret = setUp(id);
        MockHttpSession half = session(saysPassword(SENTENCE));
        clock.moveTo(MORNING.plus(Duration.ofMinutes(11)));

        MvcResult answer = saysCode(half, Totp.at(secret.bytes(), clock.instant()));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void guessingCodesWaits() throws Exception {
        UUID id = invited(Role.LAWYER);
        setUp(id);
        MockHttpSession half = session(saysPassword(SENTENCE));

        saysCode(half, "000000");
        saysCode(half, "000001");

        assertThat(saysCode(half, "000002").getResponse().getRedirectedUrl()).isEqualTo("/login/code?wait");
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() throws Exception {
        UUID id = invited(Role.LAWYER);
        TestSignIn.as(id, Role.LAWYER);
        NewSecret secret = factor.begin();
        List<String> codes = factor.confirm(secret, Totp.at(secret.bytes(), clock.instant()));
        TestSignIn.nobody();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        String typed = codes.get(3).toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        MvcResult answer = saysCode(session(saysPassword(SENTENCE)), typed);
        assertThat(principal(session(answer)).signedIn().id()).isEqualTo(id);

        MvcResult again = saysCode(session(saysPassword(SENTENCE)), codes.get(3));
        assertThat(again.getResponse().getRedirectedUrl()).isEqualTo("/login/code?error");
        assertThat(acts(id)).contains("RECOVERY_CODE_USED");
        TestSignIn.as(id, Role.LAWYER);
        assertThat(factor.mine().recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void neitherSecretNorRecoveryCodesStandInTheDatabase() {
        UUID id = invited(Role.LAWYER);
        TestSignIn.as(id, Role.LAWYER);
        NewSecret secret = factor.begin();
        List<String> codes = factor.confirm(secret, Totp.at(secret.bytes(), clock.instant()));

        byte[] kept = jdbc.sql("SELECT secret FROM second_factor WHERE user_id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
        List<String> hashes = jdbc.sql("SELECT code_hash FROM recovery_code WHERE user_id = ?")
                .param(id)
                .query(String.class)
                .list();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(hashes).hasSize(10).doesNotContainAnyElementsOf(codes);
    }

    @Test
    void itIsRemovedWithACodeUnlessTheRoleAsksForIt() {
        UUID lawyer = invited(Role.LAWYER);
        NewSecret secret = setUp(lawyer);
        TestSignIn.as(lawyer, Role.LAWYER);
        clock.moveTo(MORNING.plusSeconds(60));
        assertThatThrownBy(() -> factor.remove(Totp.at(secret.bytes(), clock.instant())))
                .hasMessage("security.factor.error.required");

        jdbc.sql("UPDATE app_user_role SET role = 'intake' WHERE user_id = ?")
                .param(lawyer)
                .update();
        assertThatThrownBy(() -> factor.remove("000000")).hasMessage("security.factor.error.code");
        assertThat(factor.mine().since()).isPresent();

        factor.remove(Totp.at(secret.bytes(), clock.instant()));
        assertThat(factor.mine().since()).isEmpty();
        assertThat(acts(lawyer)).contains("FACTOR_REMOVED", "CODE_REFUSED");
    }

    @Test
    void anotherDeviceNeedsAFreshProof() {
        UUID id = invited(Role.LAWYER);
        setUp(id);
        TestSignIn.unproved(id, Role.LAWYER);
        NewSecret other = factor.begin();

        assertThatThrownBy(() -> factor.confirm(other, Totp.at(other.bytes(), clock.instant())))
                .isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> factor.renewRecoveryCodes()).isInstanceOf(ProofNeeded.class);
    }

    @Test
    void anAdministratorResetsItForAColleagueAndThatIsWrittenDown() throws Exception {
        UUID id = invited(Role.LAWYER);
        setUp(id);
        UUID admin = UUID.randomUUID();
        TestSignIn.unproved(admin, Role.ADMIN);
        assertThatThrownBy(() -> administration.resetSecondFactor(id)).isInstanceOf(ProofNeeded.class);

        TestSignIn.as(admin, Role.ADMIN);
        administration.resetSecondFactor(id);

        TestSignIn.nobody();
        assertThat(principal(session(saysPassword(SENTENCE))).mustSetUp()).isTrue();
        assertThat(jdbc.sql("SELECT actor FROM audit_record WHERE act = 'FACTOR_RESET' AND subject_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single())
                .isEqualTo(admin);
    }

    @Test
    void aProofHoldsFiveMinutesAndAWrongPasswordIsNone() throws Exception {
        UUID id = invited(Role.INTAKE);
        MockHttpSession session = session(saysPassword(SENTENCE));
        TestSignIn.as(principal(session));
        proof.require();

        clock.moveTo(MORNING.plus(Duration.ofMinutes(5)).plusSeconds(1));
        assertThatThrownBy(proof::require).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> proof.give("yanlış parol"))
                .isInstanceOf(Refused.class)
                .hasMessage("security.proof.error.password");
        assertThatThrownBy(proof::require).isInstanceOf(ProofNeeded.class);

        proof.give(SENTENCE);
        proof.require();
        assertThat(acts(id)).contains("PROOF_REFUSED");
    }

    @Test
    void strangersWhoGuessByTheThousandDoNotKeepTheOwnerOut() throws Exception {
        invited(Role.INTAKE);
        Cookie device = saysPassword(SENTENCE).getResponse().getCookie("icma-device");
        for (int guess = 0; guess < 1_000; guess++) {
            saysPassword("yanlış parol " + guess);
        }

        assertThat(saysPassword(SENTENCE).getResponse().getRedirectedUrl()).isEqualTo("/login?wait");
        assertThat(principal(session(saysPassword(SENTENCE, device))).signedIn().roles())
                .containsExactly(Role.INTAKE);
    }

    @Test
    void thousandGuessesAnswerAlikeWhetherTheAccountExistsOrNot() throws Exception {
        invited(Role.INTAKE);
        String nobody = "nobody-" + login;

        for (int guess = 0; guess < 1_000; guess++) {
            MvcResult atSomebody = saysPassword(login, "yanlış parol", null);
            MvcResult atNobody = saysPassword(nobody, "yanlış parol", null);
            assertThat(atNobody.getResponse().getRedirectedUrl())
                    .isEqualTo(atSomebody.getResponse().getRedirectedUrl());
            assertThat(atNobody.getResponse().getHeaderNames())
                    .isEqualTo(atSomebody.getResponse().getHeaderNames());
        }
    }

    private NewSecret setUp(UUID id) {
        TestSignIn.as(id, Role.LAWYER);
        NewSecret secret = factor.begin();
        factor.confirm(secret, Totp.at(secret.bytes(), clock.instant()));
        TestSignIn.nobody();
        return secret;
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

    private MvcResult saysPassword(String password, Cookie... device) throws Exception {
        return saysPassword(login, password, device.length == 0 ? null : device[0]);
    }

    private MvcResult saysPassword(String who, String password, Cookie device) throws Exception {
        var form = post("/login").param("username", who).param("password", password);
        return browser.perform(device == null ? form : form.cookie(device)).andReturn();
    }

    private MvcResult saysCode(MockHttpSession half, String code) throws Exception {
        return browser.perform(post("/login/code").session(half).param("code", code))
                .andReturn();
    }

    private static MockHttpSession session(MvcResult answer) {
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private static AccountPrincipal principal(MockHttpSession session) {
        var context = (org.springframework.security.core.context.SecurityContext)
                session.getAttribute("SPRING_SECURITY_CONTEXT");
        return (AccountPrincipal) context.getAuthentication().getPrincipal();
    }

    private List<String> acts(UUID account) {
        return jdbc.sql("SELECT act FROM audit_record WHERE subject_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }
}
