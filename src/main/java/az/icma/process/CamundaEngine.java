package az.icma.process;

import az.icma.shared.Refused;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door itself: the one class that talks to the engine's services. */
@Component
@Transactional
class CamundaEngine implements Engine {

    private static final String CASE_ID = "caseId";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final LostRaces races;
    private final DeployedModels models;
    private final CaseTraces traces;
    private final TakingBack takingBack;

    CamundaEngine(ProcessEngine engine, DeployedModels models, CaseTraces traces, TakingBack takingBack) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.identity = engine.getIdentityService();
        this.races = new LostRaces(engine);
        this.models = models;
        this.traces = traces;
        this.takingBack = takingBack;
    }

    @Override
    public void start(ProcessKey process, UUID businessKey, UUID caseId, ProcessVariable.Value... values) {
        LostRaces.sayingRefusals(() -> runtime.createProcessInstanceByKey(process.value())
                .businessKey(businessKey.toString())
                .setVariables(variables(caseId, values))
                .execute());
    }

    @Override
    public void start(Message message, UUID businessKey, UUID caseId, ProcessVariable.Value... values) {
        LostRaces.sayingRefusals(() -> runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(businessKey.toString())
                .setVariables(variables(caseId, values))
                .correlateStartMessage());
    }

    @Override
    public void correlate(Message message, UUID businessKey, ProcessVariable.Value... values) {
        if (!isWaiting(message, businessKey)) {
            throw new Refused("process.nobody-waits");
        }
        LostRaces.sayingRefusals(() -> runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(businessKey.toString())
                .setVariables(asMap(values))
                .correlateWithResult());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWaiting(Message message, UUID businessKey) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message.name())
                        .processInstanceBusinessKey(businessKey.toString())
                        .count()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AwaitedMessage> awaited(UUID caseId) {
        List<AwaitedMessage> running = traces.awaitedIn(caseId);
        return running.isEmpty() && !traces.isRunning(caseId) ? traces.startableFor(caseId) : running;
    }

    @Override
    public void report(AwaitedMessage awaited, UUID caseId, Map<String, Object> answers) {
        Map<String, Object> read = readByModel(awaited.definitionId(), answers);
        if (awaited.executionId().isPresent()) {
            races.ofMessage(() -> {
                runtime.messageEventReceived(
                        awaited.message().name(), awaited.executionId().get(), read);
                return null;
            });
            return;
        }
        if (traces.isRunning(caseId)) {
            throw new Refused("process.nobody-waits");
        }
        read.put(CASE_ID, caseId.toString());
        LostRaces.sayingRefusals(
                () -> runtime.createMessageCorrelation(awaited.message().name())
                        .processInstanceBusinessKey(awaited.businessKey().toString())
                        .setVariables(read)
                        .correlateStartMessage());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenTask> task(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(this::open);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> openTasks(UUID caseId) {
        return traces.openTaskIds(caseId).stream()
                .map(this::task)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void claim(String taskId, UUID userId) {
        races.ofStep(taskId, () -> {
            tasks.claim(taskId, userId.toString());
            return null;
        });
    }

    @Override
    public void release(String taskId) {
        races.ofStep(taskId, () -> {
            tasks.setAssignee(taskId, null);
            return null;
        });
    }

    @Override
    public void handOver(UUID caseId, UUID from, UUID to) {
        openTasks(caseId).stream()
                .filter(task -> task.assignee().filter(from::equals).isPresent())
                .forEach(task ->
                        tasks.setAssignee(task.id(), task.candidateRoles().isEmpty() ? to.toString() : null));
        runtime.createProcessInstanceQuery()
                .variableValueEquals(CASE_ID, caseId.toString())
                .list()
                .forEach(instance -> runtime.getVariables(instance.getId()).forEach((name, value) -> {
                    if (from.toString().equals(value)) {
                        runtime.setVariable(instance.getId(), name, to.toString());
                    }
                }));
    }

    @Override
    public void complete(String taskId, UUID userId, Map<String, Object> answers) {
        OpenTask task = task(taskId).orElseThrow(() -> races.gone(taskId));
        races.ofStep(taskId, () -> {
            identity.setAuthenticatedUserId(userId.toString());
            try {
                if (task.assignee().isEmpty()) {
                    tasks.claim(taskId, userId.toString());
                }
                tasks.complete(taskId, readByModel(task.definitionId(), answers));
                return null;
            } finally {
                identity.clearAuthentication();
            }
        });
    }

    @Override
    public ReopenedStep takeBack(UUID businessKey, String element) {
        return takingBack.takeBack(businessKey, element, this::task);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StepMovedOn> obstacleToTakingBack(UUID businessKey, String element) {
        return takingBack.obstacle(businessKey, element, this::task);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> variables(OpenTask task) {
        return tasks.getVariables(task.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> formOf(OpenTask task) {
        return models.formRef(task.definitionId(), task.key()).flatMap(form -> models.form(task.definitionId(), form));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> formOf(AwaitedMessage awaited) {
        return awaited.form().flatMap(form -> models.form(awaited.definitionId(), form));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompletedStep> completed(UUID businessKey, String element) {
        return traces.definitionOfCompleted(businessKey, element)
                .flatMap(definition -> models.formRef(definition, element)
                        .or(() -> models.element(definition, element).property("form"))
                        .flatMap(form -> models.form(definition, form))
                        .map(form -> new CompletedStep(
                                form, models.version(definition).facts().variablesRead())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> formsBeside(ProcessKey process) {
        return models.formsBeside(process.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDiagram> diagrams(UUID caseId) {
        return traces.diagrams(caseId);
    }

    private OpenTask open(Task task) {
        String businessKey = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        Object caseId = runtime.getVariable(task.getExecutionId(), CASE_ID);
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                models.version(task.getProcessDefinitionId()).facts().processKey(),
                task.getProcessDefinitionId(),
                models.element(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                UUID.fromString(businessKey),
                UUID.fromString(caseId == null ? businessKey : caseId.toString()),
                Optional.ofNullable(task.getAssignee()).map(UUID::fromString),
                candidateRoles(task),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(java.util.Date::toInstant));
    }

    private Set<String> candidateRoles(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Only what the model reads becomes a variable; everything else stays in the case file. A list of items steers
     * nothing and may hold words about people, so it stays there whatever a model reads.
     */
    private Map<String, Object> readByModel(String definitionId, Map<String, Object> answers) {
        Set<String> read = models.version(definitionId).facts().variablesRead();
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, value) -> {
            boolean items =
                    value instanceof Collection<?> several && several.stream().anyMatch(Map.class::isInstance);
            if (read.contains(name) && !items) {
                variables.put(name, ProcessVariable.plain(value));
            }
        });
        return variables;
    }

    private static Map<String, Object> variables(UUID caseId, ProcessVariable.Value... values) {
        Map<String, Object> variables = asMap(values);
        variables.put(CASE_ID, caseId.toString());
        return variables;
    }

    private static Map<String, Object> asMap(ProcessVariable.Value... values) {
        Map<String, Object> variables = new HashMap<>();
        Arrays.stream(values).forEach(value -> variables.put(value.name(), value.value()));
        return variables;
    }
}
