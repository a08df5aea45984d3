package az.icma.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine stands also without the check in front of it. Every attack works against the engine as it comes, so that we
 * know it is one, and does nothing against ours.
 */
class ModelAttacksTest {

    private static final String REFLECTION =
            "${''.getClass().forName('az.icma.process.Canary').getMethod('sing').invoke(null)}";

    /** Each attack: what stands in the process between start and end, and what has to be done to set it off. */
    enum Attack {
        SHELL_TASK(
                """
                <serviceTask id="evil" camunda:type="shell"><extensionElements>
                  <camunda:field name="command"><camunda:string>touch</camunda:string></camunda:field>
                  <camunda:field name="arg1"><camunda:string>FILE</camunda:string></camunda:field>
                  <camunda:field name="wait"><camunda:string>true</camunda:string></camunda:field>
                </extensionElements></serviceTask>"""),
        SHELL_BY_CLASS(
                """
                <serviceTask id="evil" camunda:class="org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior">
                <extensionElements>
                  <camunda:field name="command"><camunda:string>touch</camunda:string></camunda:field>
                  <camunda:field name="arg1"><camunda:string>FILE</camunda:string></camunda:field>
                  <camunda:field name="wait"><camunda:string>true</camunda:string></camunda:field>
                </extensionElements></serviceTask>"""),
        REFLECTION_IN_EXPRESSION("<serviceTask id=\"evil\" camunda:expression=\"REFLECTION\"/>"),
        ENGINE_SERVICES(
                """
                <serviceTask id="evil" camunda:expression="${execution.processEngineServices.managementService.setProperty('canary', 'sang')}"/>"""),
        SCRIPT_TASK("<scriptTask id=\"evil\" scriptFormat=\"juel\"><script>REFLECTION</script></scriptTask>"),
        LISTENER(
                """
                <manualTask id="evil"><extensionElements>
                  <camunda:executionListener event="start" expression="REFLECTION"/>
                </extensionElements></manualTask>"""),
        ASSIGNEE("<userTask id=\"evil\" camunda:assignee=\"REFLECTION\"/>"),
        INPUT_PARAMETER(
                """
                <manualTask id="evil"><extensionElements><camunda:inputOutput>
                  <camunda:inputParameter name="x">REFLECTION</camunda:inputParameter>
                </camunda:inputOutput></extensionElements></manualTask>"""),
        FORM_VALIDATOR(
                """
                <userTask id="evil"><extensionElements><camunda:formData>
                  <camunda:formField id="x" type="string"><camunda:validation>
                    <camunda:constraint name="validator" config="az.icma.process.Canary"/>
                  </camunda:validation></camunda:formField>
                </camunda:formData></extensionElements></userTask>"""),
        FORM_HANDLER("<userTask id=\"evil\" camunda:formHandlerClass=\"az.icma.process.Canary\"/>"),
        TASK_NAME("<userTask id=\"evil\" name=\"REFLECTION\"/>"),
        QUERY("<userTask id=\"evil\"/>") {
            @Override
            void setOff(ProcessEngine engine) {
                engine.getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression(REFLECTION)
                        .list();
            }
        },
        QUERY_INSIDE_OR("<userTask id=\"evil\"/>") {
            @Override
            void setOff(ProcessEngine engine) {
                TaskQuery query = engine.getTaskService().createTaskQuery();
                query.or()
                        .taskAssigneeExpression(REFLECTION)
                        .taskName("x")
                        .endOr()
                        .list();
            }
        };

        private final String element;

        Attack(String element) {
            this.element = element;
        }

        void setOff(ProcessEngine engine) {
            for (Task task : engine.getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey("evil")
                    .list()) {
                engine.getFormService().submitTaskForm(task.getId(), Map.of("x", "y"));
            }
        }

        String model(String key, Path file) {
            return """
                    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://icma.az/attack">
                      <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                        <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="evil"/>
                        %s
                        <sequenceFlow id="b" sourceRef="evil" targetRef="end"/><endEvent id="end"/>
                      </process>
                    </definitions>"""
                    .formatted(key, element.replace("REFLECTION", REFLECTION).replace("FILE", file.toString()));
        }
    }

    private static ProcessEngine hardened;
    private static ProcessEngine asItComes;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startBothEngines() throws SQLException {
        ProcessEngineConfigurationImpl ours = engineOn("engine_hardened");
        new EngineHardening(TaskCatalogue.of(Map.of()), List.of()).applyTo(ours);
        hardened = ours.buildProcessEngine();
        asItComes = engineOn("engine_as_it_comes").buildProcessEngine();
    }

    private static ProcessEngineConfigurationImpl engineOn(String database) throws SQLException {
        String url = TestDatabase.url();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url.replace("/postgres", "/" + database));
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName(database);
        return configuration;
    }

    @AfterAll
    static void stop() {
        hardened.close();
        asItComes.close();
    }

    @BeforeEach
    void forget() {
        Canary.forget();
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingToOurEngine(Attack attack) {
        attempt(attack, hardened);

        assertThat(somethingRan(hardened)).isFalse();
    }

    /** One of them, the plain query, the engine refuses by itself. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUERY")
    void isARealAttackOnTheEngineAsItComes(Attack attack) {
        attempt(attack, asItComes);

        assertThat(somethingRan(asItComes)).isTrue();
    }

    private void attempt(Attack attack, ProcessEngine engine) {
        String key = "attack-" + UUID.randomUUID();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(key + ".bpmn", attack.model(key, directory.resolve("canary")))
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey(key);
            attack.setOff(engine);
        } catch (ProcessEngineException | ClassCastException refused) {
            // refused is fine, silent is fine; what counts is that nothing ran
        }
    }

    private boolean somethingRan(ProcessEngine engine) {
        boolean property = engine.getManagementService().getProperties().containsKey("canary");
        if (property) {
            engine.getManagementService().deleteProperty("canary");
        }
        return Canary.songs() > 0 || Files.exists(directory.resolve("canary")) || property;
    }
}
