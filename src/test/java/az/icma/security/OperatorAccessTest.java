package az.icma.security;

import az.icma.IcmaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What the probes and the collector of figures get, and what nobody gets. */
@IcmaTest
class OperatorAccessTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc program;

    @BeforeEach
    void begin() {
        program = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void everybodyMayKnowWhetherItWorksAndNothingMore(String path) throws Exception {
        MvcResult answer = program.perform(get(path)).andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(answer.getResponse().getContentAsString()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/health",
                "/actuator/health/db",
                "/actuator/health/readiness/db",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/prometheus",
                "/actuator/prometheus/",
                "/actuator/health/liveness/"
            })
    void aStrangerDoesNotLearnWhatElseThereIs(String path) throws Exception {
        MvcResult answer = program.perform(get(path)).andReturn();

        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void anAdministratorIsAStrangerHere() throws Exception {
        MockHttpServletRequestBuilder asked = get("/actuator/prometheus")
                .with(SecurityMockMvcRequestPostProcessors.user("admin").roles("ADMIN"));

        assertThat(program.perform(asked).andReturn().getResponse().getStatus()).isBetween(403, 404);
    }

    @Test
    void figuresAreForTheToken() throws Exception {
        MockHttpServletResponse figures = figures("Bearer " + IcmaTest.METRICS_TOKEN);

        assertThat(figures.getStatus()).isEqualTo(200);
        assertThat(figures.getContentAsString())
                .contains(
                        "icma_tasks_open",
                        "icma_jobs_failed",
                        "icma_jobs_oldest_due_seconds",
                        "icma_incidents_open",
                        "icma_deadlines_overdue",
                        "hikaricp_connections_active",
                        "jvm_memory_used_bytes");
        assertThat(figures("Bearer guessed").getStatus()).isEqualTo(404);
        assertThat(figures("Bearer ").getStatus()).isEqualTo(404);
        assertThat(figures(IcmaTest.METRICS_TOKEN).getStatus()).isEqualTo(404);
    }

    @Test
    void figuresNameNobodyAndNoAddress() throws Exception {
        program.perform(get("/invitation/gizli-4711?q=gizli-4712")).andReturn();

        assertThat(figures("Bearer " + IcmaTest.METRICS_TOKEN).getContentAsString())
                .doesNotContain("gizli-")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-");
    }

    private MockHttpServletResponse figures(String authorization) throws Exception {
        return program.perform(get("/actuator/prometheus").header("Authorization", authorization))
                .andReturn()
                .getResponse();
    }
}
