package az.icma.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

import java.util.List;
import java.util.Map;

/**
 * The hardened engine without Spring, for path tests: real models and real engine rules on PostgreSQL, with the modules'
 * tasks handed in, mostly as doubles.
 *
 * <pre>{@code
 * static final LegalAidTasks legalAid = mock();
 * static final BareEngine engine = BareEngine.with(Map.of("legalAid", legalAid));
 *
 * @RegisterExtension
 * static final ProcessEngineCoverageExtension coverage = engine.coversEveryFlow("conflict-check", "authority-appeal");
 *
 * final ProcessScenario scenario = engine.scenario("legalaid", "legal-aid-case");
 *
 * @AfterEach
 * void clear() { scenario.forget(); }
 * }</pre>
 */
public final class BareEngine {

    private final ProcessCoverageInMemProcessEngineConfiguration configuration;
    private ProcessEngine engine;

    private BareEngine(Map<String, Object> tasks) {
        configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        configuration.setJdbcUrl(TestDatabase.url());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("bare-" + System.identityHashCode(this));
        new EngineHardening(TaskCatalogue.of(tasks), List.of()).applyTo(configuration);
    }

    public static BareEngine with(Map<String, Object> tasks) {
        return new BareEngine(tasks);
    }

    /**
     * The class fails if an element or sequence flow of a started process was never taken by any of its tests.
     *
     * @param stubs processes that {@link ProcessScenario#calls} stands in for; they do not count
     */
    public ProcessEngineCoverageExtension coversEveryFlow(String... stubs) {
        return ProcessEngineCoverageExtension.builder(configuration)
                .excludeProcessDefinitionKeys(stubs)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    /** A scenario over the models of one folder of {@code processes/}. */
    public ProcessScenario scenario(String folder, String processKey) {
        return new ProcessScenario(this, folder, processKey);
    }

    synchronized ProcessEngine engine() {
        if (engine == null) {
            engine = configuration.getProcessEngine();
        }
        if (engine == null) {
            engine = configuration.buildProcessEngine();
        }
        return engine;
    }
}
