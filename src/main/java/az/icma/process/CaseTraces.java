package az.icma.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a case stands in its processes, read from the engine's tables by the case's business key: the engine's own
 * queries know no way from a case to the processes it called.
 */
@Component
class CaseTraces {

    private final JdbcClient sql;
    private final DeployedModels models;
    private final RepositoryService repository;
    private final String awaitedMessages = read("awaited-messages.sql");
    private final String caseProcesses = read("case-processes.sql");
    private final String openTasks = read("open-tasks.sql");

    CaseTraces(JdbcClient sql, DeployedModels models, RepositoryService repository) {
        this.sql = sql;
        this.models = models;
        this.repository = repository;
    }

    List<String> openTaskIds(UUID caseId) {
        return sql.sql(openTasks)
                .param("caseId", caseId.toString())
                .query(String.class)
                .list();
    }

    /** The version of the model by which an element of this record was passed the last time. */
    Optional<String> definitionOfCompleted(UUID businessKey, String element) {
        return sql.sql(
                        """
                        SELECT a.proc_def_id_
                          FROM act_hi_actinst a
                          JOIN act_hi_procinst p ON p.proc_inst_id_ = a.proc_inst_id_
                         WHERE p.business_key_ = :key AND a.act_id_ = :element AND a.end_time_ IS NOT NULL
                         ORDER BY a.end_time_ DESC LIMIT 1""")
                .param("key", businessKey.toString())
                .param("element", element)
                .query(String.class)
                .optional();
    }

    boolean isRunning(UUID caseId) {
        return traces(caseId).stream().anyMatch(Trace::running);
    }

    List<AwaitedMessage> awaitedIn(UUID caseId) {
        return sql
                .sql(awaitedMessages)
                .param("caseId", caseId.toString())
                .query((row, n) -> awaited(
                        row.getString("message"),
                        row.getString("definition"),
                        row.getString("element"),
                        UUID.fromString(row.getString("business_key")),
                        Optional.of(row.getString("execution"))))
                .list()
                .stream()
                .filter(awaited -> awaited.form().isPresent())
                .toList();
    }

    /** Start events by message that the newest version offers for a case that has come to its end. */
    List<AwaitedMessage> startableFor(UUID caseId) {
        return traces(caseId).stream()
                .findFirst()
                .map(trace -> newest(trace.process()))
                .map(definitionId ->
                        repository.getBpmnModelInstance(definitionId).getModelElementsByType(StartEvent.class).stream()
                                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                                .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream()
                                        .map(event -> awaited(
                                                event.getMessage().getName(),
                                                definitionId,
                                                start.getId(),
                                                caseId,
                                                Optional.empty())))
                                .filter(start ->
                                        start.texts().property("whenClosed").isPresent())
                                .toList())
                .orElse(List.of());
    }

    List<CaseDiagram> diagrams(UUID caseId) {
        return traces(caseId).stream()
                .map(trace -> {
                    ElementTexts texts = models.process(trace.definition());
                    return new CaseDiagram(
                            new ProcessKey(trace.process()),
                            texts.nameAz(),
                            texts.property("name.en").orElse(texts.nameAz()),
                            models.version(trace.definition()).xml(),
                            trace.running(),
                            trace.done(),
                            trace.current());
                })
                .toList();
    }

    private AwaitedMessage awaited(
            String message, String definition, String element, UUID businessKey, Optional<String> execution) {
        ElementTexts texts = models.element(definition, element);
        return new AwaitedMessage(
                new Message(message),
                models.version(definition).facts().processKey(),
                definition,
                texts,
                texts.property("form"),
                texts.property("roles").map(CaseTraces::codes).orElse(Set.of()),
                businessKey,
                execution);
    }

    private String newest(String processKey) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<Trace> traces(UUID caseId) {
        return sql.sql(caseProcesses)
                .param("caseId", caseId.toString())
                .query((row, n) -> Trace.of(row))
                .list();
    }

    private static Set<String> codes(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, CaseTraces.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One process of a case: its version, the elements it passed and those it stands at. */
    private record Trace(String process, String definition, boolean running, Set<String> done, Set<String> current) {

        static Trace of(ResultSet row) throws SQLException {
            return new Trace(
                    row.getString("process"),
                    row.getString("definition"),
                    row.getBoolean("running"),
                    set(row.getArray("done")),
                    set(row.getArray("current")));
        }

        private static Set<String> set(Array array) throws SQLException {
            return array == null ? Set.of() : Set.of((String[]) array.getArray());
        }
    }
}
