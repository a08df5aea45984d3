package az.icma.security;

import az.icma.IcmaTest;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Invitations.Answer;
import az.icma.security.Passkeys.Question;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A passkey opens one account, at one address, once for each question. */
@IcmaTest
class PasskeysTest {

    private static final String SENTENCE = "həyətdə iki nar ağacı";
    private static final String PLAYED = "https://icma.example.com";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private PasskeyQuestions questions;

    @Autowired
    private SecondFactor factor;

    @Autowired
    private FreshProof proof;

    @Autowired
    private PublicAddress address;

    @Autowired
    private JdbcClient jdbc;

    private final String login = "person-" + UUID.randomUUID().toString().substring(0, 8);
    private MockMvc browser;
    private UUID lawyer;
    private SoftKey phone;

    @BeforeEach
    void invite() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        String token = administration.invite(new StaffDetails(login, "Aygün Məmmədova", Set.of(Role.LAWYER), Set.of()));
        invitations.accept(token, new Answer("", "", SENTENCE));
        lawyer = jdbc.sql("SELECT id FROM app_user WHERE login = ?")
                .param(login)
                .query(UUID.class)
                .single();
        phone = new SoftKey(address.origin());
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void aPasskeyAloneSignsInWithAllRights() throws Exception {
        adds(phone);

        MvcResult answer = signsInWith(phone);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(principal(answer).signedIn().id()).isEqualTo(lawyer);
        assertThat(principal(answer).signedIn().roles()).containsExactly(Role.LAWYER);
        assertThat(acts()).contains("PASSKEY_ADDED", "SIGNED_IN");
    }

    @Test
    void theFirstOneComesWithCodesForTheDayItIsLost() throws Exception {
        List<String> codes = adds(phone);

        assertThat(codes).hasSize(RecoveryCodes.NUMBER);
        assertThat(adds(new SoftKey(address.origin()))).isEmpty();
    }

    @Test
    void thePasswordAloneOpensNothingAnyMore() throws Exception {
        List<String> codes = adds(phone);

        MvcResult half = browser.perform(post("/login").param("username", login).param("password", SENTENCE))
                .andReturn();
        assertThat(half.getResponse().getRedirectedUrl()).isEqualTo("/login/code");
        MvcResult whole = browser.perform(
                        post("/login/code").session(session(half)).param("code", codes.get(0)))
                .andReturn();

        assertThat(principal(whole).signedIn().roles()).containsExactly(Role.LAWYER);
    }

    @Test
    void whoSetsUpAPasskeyInsteadOfAnAppGetsTheRightsWithTheNextPage() throws Exception {
        MvcResult arrived = browser.perform(
                        post("/login").param("username", login).param("password", SENTENCE))
                .andReturn();
        assertThat(principal(arrived).mustSetUp()).isTrue();
        adds(phone);

        browser.perform(get("/calendar").session(session(arrived)));

        assertThat(principal(arrived).signedIn().roles()).containsExactly(Role.LAWYER);
    }

    @Test
    void anAnswerGivenAtAnotherAddressIsWorthNothing() throws Exception {
        adds(phone);

        assertThat(refusal(signsInWith(phone.luredTo(PLAYED)))).isEqualTo("/login?passkey");
        assertThat(acts()).doesNotContain("SIGNED_IN");
    }

    @Test
    void aDeviceThatAsksNobodyIsNotEnough() throws Exception {
        adds(phone);

        assertThat(refusal(signsInWith(phone.careless()))).isEqualTo("/login?passkey");
    }

    @Test
    void anAnswerCountsOnceAndForItsQuestionOnly() throws Exception {
        adds(phone);
        MockHttpSession session = new MockHttpSession();
        String overheard = phone.shows(ask(session));
        assertThat(posts(session, overheard).getResponse().getRedirectedUrl()).isEqualTo("/");

        assertThat(posts(session, overheard).getResponse().getRedirectedUrl()).isEqualTo("/login?passkey");
        MockHttpSession another = new MockHttpSession();
        ask(another);
        assertThat(refusal(posts(another, overheard))).isEqualTo("/login?passkey");
        assertThat(refusal(posts(new MockHttpSession(), overheard))).isEqualTo("/login?passkey");
    }

    @Test
    void aKeyThatNobodyHasAddedIsNobodys() throws Exception {
        adds(phone);
        SoftKey stranger = new SoftKey(address.origin());
        TestSignIn.as(lawyer, Role.LAWYER);
        stranger.makes(passkeys.begin().text());
        TestSignIn.nobody();

        assertThat(refusal(signsInWith(stranger))).isEqualTo("/login?passkey");
        MockHttpSession asked = new MockHttpSession();
        ask(asked);
        assertThat(refusal(posts(asked, "{nonsense"))).isEqualTo("/login?passkey");
    }

    @Test
    void aClosedAccountIsClosedToItsPasskeyToo() throws Exception {
        adds(phone);
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        administration.disable(lawyer);
        TestSignIn.nobody();

        assertThat(refusal(signsInWith(phone))).isEqualTo("/login?passkey");
    }

    @Test
    void oneMadeAtAnotherAddressIsNotKept() throws Exception {
        assertThatThrownBy(() -> adds(phone.luredTo(PLAYED)))
                .isInstanceOf(Refused.class)
                .hasMessage("security.passkey.error.not-made");
        TestSignIn.as(lawyer, Role.LAWYER);
        assertThat(passkeys.mine()).isEmpty();
    }

    @Test
    void addingAndRemovingNeedAFreshProof() throws Exception {
        adds(phone);
        TestSignIn.unproved(lawyer, Role.LAWYER);

        assertThatThrownBy(() -> passkeys.begin()).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> passkeys.remove(passkeys.mine().get(0))).isInstanceOf(ProofNeeded.class);
    }

    @Test
    void theLastOneStaysWhereTheRoleAsksForASecondStep() throws Exception {
        adds(phone);
        adds(new SoftKey(address.origin()));
        TestSignIn.as(lawyer, Role.LAWYER);

        passkeys.remove(passkeys.mine().get(0));
        assertThatThrownBy(() -> passkeys.remove(passkeys.mine().get(0)))
                .isInstanceOf(Refused.class)
                .hasMessage("security.passkey.error.required");

        TestSignIn.nobody();
        assertThat(refusal(signsInWith(phone))).isEqualTo("/login?passkey");
    }

    @Test
    void itIsAProofOfItsOwnerAndOfNobodyElse() throws Exception {
        adds(phone);
        MockHttpServletRequest request = new MockHttpServletRequest();
        TestSignIn.unproved(UUID.randomUUID(), Role.LAWYER);
        String answer = phone.shows(questions.ask(request));
        assertThatThrownBy(() -> proof.givePasskey(request, answer))
                .isInstanceOf(Refused.class)
                .hasMessage("security.proof.error.passkey");

        TestSignIn.unproved(lawyer, Role.LAWYER);
        assertThat(proof.isByPasskey()).isTrue();
        proof.givePasskey(request, phone.shows(proof.askForPasskey(request)));
        proof.require();
    }

    @Test
    void anAdministratorsResetTakesPasskeysAway() throws Exception {
        adds(phone);
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        administration.resetSecondFactor(lawyer);
        TestSignIn.as(lawyer, Role.LAWYER);

        assertThat(passkeys.mine()).isEmpty();
        assertThat(factor.mine().isOn()).isFalse();
        assertThat(factor.mine().recoveryCodesLeft()).isZero();
    }

    private List<String> adds(SoftKey device) throws Exception {
        TestSignIn.as(lawyer, Role.LAWYER);
        Question question = passkeys.begin();
        List<String> codes = passkeys.confirm(question, device.makes(question.text()), "Telefonum");
        TestSignIn.nobody();
        return codes;
    }

    private MvcResult signsInWith(SoftKey device) throws Exception {
        MockHttpSession session = new MockHttpSession();
        return posts(session, device.shows(ask(session)));
    }

    private String ask(MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return questions.ask(request);
    }

    private MvcResult posts(MockHttpSession session, String answer) throws Exception {
        return browser.perform(post("/login/passkey").session(session).param("answer", answer))
                .andReturn();
    }

    private static String refusal(MvcResult answer) {
        assertThat(session(answer).getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        return answer.getResponse().getRedirectedUrl();
    }

    private static MockHttpSession session(MvcResult answer) {
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private static AccountPrincipal principal(MvcResult answer) {
        SecurityContext context = (SecurityContext) session(answer).getAttribute("SPRING_SECURITY_CONTEXT");
        return (AccountPrincipal) context.getAuthentication().getPrincipal();
    }

    private List<String> acts() {
        return jdbc.sql("SELECT act FROM audit_record WHERE subject_id = ?")
                .param(lawyer)
                .query(String.class)
                .list();
    }
}
