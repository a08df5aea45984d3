package az.icma.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way by which a value can get into a process, tried with words about a person: none of it is kept. */
class DictionaryGateTest {

    private static final String WORDS = "Şəfəq Əliyeva, 050 123 45 67";
    private static final String CASE = UUID.randomUUID().toString();
    private static ProcessEngine engine;
    private static RuntimeService runtime;
    private static String deployment;

    /** What the models may call. */
    public static class SampleTasks {

        @ProcessTask
        public String words(String caseId) {
            return WORDS;
        }
    }

    /** A way in, as the process that is started for it. */
    enum Way {
        START("waits") {
            @Override
            void take() {
                start(Map.of("caseId", CASE, "answer", WORDS));
            }
        },
        START_UNDER_ANOTHER_NAME("waits") {
            @Override
            void take() {
                start(Map.of("caseId", CASE, "name", "YES"));
            }
        },
        COMPLETE("waits") {
            @Override
            void take() {
                start(Map.of("caseId", CASE));
                engine.getTaskService().complete(task(), Map.of("answer", WORDS));
            }
        },
        REPORT("hears") {
            @Override
            void take() {
                start(Map.of("caseId", CASE));
                runtime.createMessageCorrelation("sample.heard")
                        .processInstanceBusinessKey(CASE)
                        .setVariable("answer", WORDS)
                        .correlate();
            }
        },
        SET_BY_HAND("waits") {
            @Override
            void take() {
                start(Map.of("caseId", CASE));
                engine.getTaskService().setVariableLocal(task(), "answer", WORDS);
            }
        },
        RESULT_OF_A_TASK("asks") {
            @Override
            void take() {
                start(Map.of("caseId", CASE));
            }
        },
        RESULT_OF_A_TABLE("decides") {
            @Override
            void take() {
                start(Map.of("caseId", CASE, "answer", "YES"));
            }
        },
        INTO_A_CALL("hands-down") {
            @Override
            void take() {
                start(Map.of("caseId", CASE, "answer", "YES"));
            }
        },
        OUT_OF_A_CALL("takes-back") {
            @Override
            void take() {
                start(Map.of("caseId", CASE));
            }
        };

        final String process;

        Way(String process) {
            this.process = process;
        }

        abstract void take();

        void start(Map<String, Object> variables) {
            runtime.startProcessInstanceByKey(process, CASE, variables);
        }

        static String task() {
            return engine.getTaskService().createTaskQuery().singleResult().getId();
        }
    }

    @BeforeAll
    static void publish() {
        StandaloneProcessEngineConfiguration hardened = new StandaloneProcessEngineConfiguration();
        hardened.setJdbcUrl(TestDatabase.url());
        hardened.setJdbcDriver("org.postgresql.Driver");
        hardened.setJdbcUsername("postgres");
        hardened.setJdbcPassword("postgres");
        hardened.setDatabaseSchemaUpdate("true");
        hardened.setProcessEngineName("dictionary-gate");
        new EngineHardening(TaskCatalogue.of(Map.of("sample", new SampleTasks())), List.of()).applyTo(hardened);
        engine = hardened.buildProcessEngine();
        runtime = engine.getRuntimeService();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("az/icma/process/ways-in.bpmn")
                .addClasspathResource("az/icma/process/words.dmn")
                .deploy()
                .getId();
    }

    @AfterAll
    static void withdraw() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        engine.close();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void wordsAboutPeopleAreKeptByNoWay(Way way) {
        assertThatThrownBy(way::take)
                .isInstanceOfSatisfying(NotInDictionary.class, refused -> assertThat(refused.details())
                        .doesNotContain(WORDS));

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .noneMatch(
                        kept -> WORDS.equals(kept.getValue()) || kept.getName().equals("name"));
        forget();
    }

    static Stream<Object> strangeValues() {
        return Stream.of(994501234567L, 5.01234567e8, true, new Date(), List.of("YES"), new byte[] {1}, "NO NO");
    }

    @ParameterizedTest
    @MethodSource("strangeValues")
    void aCodeIsNothingButACode(Object value) {
        assertThatThrownBy(() -> Way.START.start(Map.of("caseId", CASE, "answer", value)))
                .isInstanceOf(RuntimeException.class);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void whatIsDeclaredGoesIn() {
        assertThatCode(() -> {
                    Way.START.start(Map.of("caseId", CASE, "answer", "YES"));
                    engine.getTaskService().complete(Way.task(), Map.of("answer", "NO"));
                })
                .doesNotThrowAnyException();
    }

    private static void forget() {
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "test"));
    }
}
