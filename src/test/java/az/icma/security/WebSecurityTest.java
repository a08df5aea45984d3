package az.icma.security;

import az.icma.IcmaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

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
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void aWrongPasswordAnswersLikeAnUnknownLogin() throws Exception {
        MvcResult answer = browser.perform(
                        post("/login").param("username", "nobody-at-all").param("password", "yanlış parol"))
                .andReturn();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void everyAnswerTellsTheBrowserToBeStrict() throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/administration/accounts")).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }
}
