package az.icma.security;

import az.icma.IcmaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What the filter chain answers to somebody who has not signed in. */
@IcmaTest
class WebSecurityTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aPageLeadsToTheLogin() throws Exception {
        MvcResult answer = browser.perform(get("/administration/accounts")).andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void aWrongPasswordAnswersLikeAnUnknownLogin() throws Exception {
        MvcResult answer = browser.perform(
                        post("/login").param("username", "nobody-at-all").param("password", "yanlış parol"))
                .andReturn();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/logout", "/no-such-page"})
    void aFormWithoutTheTokenIsRefusedAndCostsNoSession(String path) throws Exception {
        MvcResult answer = browser.perform(post(path).param("name", "value")).andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(403);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void aFormOfAnOpenPageKnowsTheTokenOfItsSession() throws Exception {
        CsrfOfSessions tokens = new CsrfOfSessions();
        MockHttpServletRequest page = new MockHttpServletRequest();
        MockHttpSession session = (MockHttpSession) page.getSession();
        CsrfToken token = tokens.generateToken(page);
        tokens.saveToken(token, page, new MockHttpServletResponse());

        MvcResult answer = browser.perform(
                        post("/logout").session(session).param(token.getParameterName(), masked(token)))
                .andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/x.js", "/VAADIN/build/x.js", "/VAADIN/dynamic/resource/0/x/y", "/VAADIN/push"})
    void whoeverAsksForFilesCannotBeginASession(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);

        new NoSessionForFiles().doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
            assertThat(((HttpServletRequest) asked).getSession()).isNull();
            assertThat(((HttpServletRequest) asked).getSession(true)).isNull();
        });

        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void whoeverHasASessionFindsItBelowTheFolderOfFiles() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/VAADIN/dynamic/resource/0/x/y");
        HttpSession session = request.getSession();

        new NoSessionForFiles().doFilter(request, new MockHttpServletResponse(), (asked, answer) -> assertThat(
                        ((HttpServletRequest) asked).getSession())
                .isSameAs(session));
    }

    @Test
    void everyAnswerTellsTheBrowserToBeStrict() throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/administration/accounts")).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whatPagesHandOutIsShownInASandboxIfAtAll() throws Exception {
        String path = "/VAADIN/dynamic/resource/0/x/letter.pdf";
        FilesInASandbox sandbox = application.getBean(FilterChainProxy.class).getFilters(path).stream()
                .filter(FilesInASandbox.class::isInstance)
                .map(FilesInASandbox.class::cast)
                .findFirst()
                .orElseThrow();
        MockHttpServletResponse answer = new MockHttpServletResponse();

        sandbox.doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());

        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
    }

    @Test
    void whoeverSignsOutLeavesNothingInTheBrowser() throws Exception {
        CsrfOfSessions tokens = new CsrfOfSessions();
        MockHttpServletRequest page = new MockHttpServletRequest();
        MockHttpSession session = (MockHttpSession) page.getSession();
        CsrfToken token = tokens.generateToken(page);
        tokens.saveToken(token, page, new MockHttpServletResponse());

        MvcResult answer = browser.perform(
                        post("/logout").secure(true).session(session).param(token.getParameterName(), masked(token)))
                .andReturn();

        assertThat(answer.getResponse().getHeader("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
    }

    /** Pages carry the token behind a random mask, so that its length in compressed answers tells nothing. */
    private static String masked(CsrfToken token) {
        MockHttpServletRequest page = new MockHttpServletRequest();
        new XorCsrfTokenRequestAttributeHandler().handle(page, new MockHttpServletResponse(), () -> token);
        return ((CsrfToken) page.getAttribute("_csrf")).getToken();
    }
}
