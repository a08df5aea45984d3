package az.icma.process;

import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vocabulary of path tests: a test reads like the diagram. Every step asserts that it was possible.
 *
 * <p>Called processes are replaced by {@link #calls}, timers fire when the test says so.
 */
public final class ProcessScenario {

    private final BareEngine bare;
    private final String folder;
    private final String processKey;
    private final UUID caseId = UUID.randomUUID();
    private final List<String> stubs = new ArrayList<>();
    private final List<String> deployments = new ArrayList<>();
    private String instanceId;

    ProcessScenario(BareEngine bare, String folder, String processKey) {
        this.bare = bare;
        this.folder = folder;
        this.processKey = processKey;
    }

    /** The case file (and business key) of this scenario. */
    public UUID caseId() {
        return caseId;
    }

    /** Stands in for a called process: waits at {@code Stub_<key>} until the test completes it with its results. */
    public ProcessScenario calls(String calledKey) {
        stubs.add(calledKey);
        return this;
    }

    /** Starts the process; {@code caseId} is always among its variables. */
    public ProcessScenario starts(Map<String, Object> variables) {
        deploy();
        instanceId = bare.engine()
                .getRuntimeService()
                .startProcessInstanceByKey(processKey, caseId.toString(), withCase(variables))
                .getId();
        return this;
    }

    public ProcessScenario startsByMessage(String message, Map<String, Object> variables) {
        deploy();
        instanceId = bare.engine()
                .getRuntimeService()
                .startProcessInstanceByMessage(message, caseId.toString(), withCase(variables))
                .getId();
        return this;
    }

    /** The work stands at all of these elements (and possibly at others). */
    public ProcessScenario waitsAt(String... elements) {
        assertThat(standsAt()).as("where the work stands").contains(elements);
        return this;
    }

    /** The same step is open so many times, for example once for each authority. */
    public ProcessScenario waitsAt(String task, int times) {
        assertThat(standsAt().stream().filter(task::equals)).as("open " + task).hasSize(times);
        return this;
    }

    public ProcessScenario doesNotWaitAt(String... elements) {
        assertThat(standsAt()).as("where the work stands").doesNotContain(elements);
        return this;
    }

    public ProcessScenario completes(String task) {
        return completes(task, Map.of());
    }

    public ProcessScenario completes(String task, Map<String, Object> answers) {
        bare.engine().getTaskService().complete(openTask(task).getId(), new HashMap<>(answers));
        return this;
    }

    /** Completes a step that is open several times over, each time with the same answers. */
    public ProcessScenario completesEach(String task, Map<String, Object> answers) {
        List<Task> open = bare.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(task)
                .list();
        assertThat(open).as("open tasks " + task).hasSizeGreaterThan(1);
        open.forEach(each -> bare.engine().getTaskService().complete(each.getId(), new HashMap<>(answers)));
        return this;
    }

    public ProcessScenario receives(String message) {
        return receives(message, Map.of());
    }

    public ProcessScenario receives(String message, Map<String, Object> variables) {
        List<Execution> waiting = bare.engine()
                .getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .list();
        assertThat(waiting).as("executions that wait for " + message).hasSize(1);
        bare.engine()
                .getRuntimeService()
                .messageEventReceived(message, waiting.get(0).getId(), new HashMap<>(variables));
        return this;
    }

    /** Fires the timer of this element now, whatever its date. */
    public ProcessScenario timerFires(String element) {
        List<Job> jobs = bare.engine()
                .getManagementService()
                .createJobQuery()
                .activityId(element)
                .list();
        assertThat(jobs).as("timer " + element).hasSize(1);
        bare.engine().getManagementService().executeJob(jobs.get(0).getId());
        return this;
    }

    /** The candidate role of the open task is this one. */
    public ProcessScenario offers(String task, String role) {
        assertThat(bare.engine()
                        .getTaskService()
                        .getIdentityLinksForTask(openTask(task).getId()))
                .as("candidates of " + task)
                .anyMatch(link -> role.equals(link.getGroupId()));
        return this;
    }

    public ProcessScenario assigns(String task, UUID user) {
        assertThat(openTask(task).getAssignee()).isEqualTo(user.toString());
        return this;
    }

    public ProcessScenario passes(String... elements) {
        assertThat(history().filter(step -> step.getEndTime() != null).map(HistoricActivityInstance::getActivityId))
                .as("elements passed")
                .contains(elements);
        return this;
    }

    /** The process is over and its last token left through this end event. */
    public ProcessScenario endsAt(String endEvent) {
        passes(endEvent);
        assertThat(bare.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .count())
                .as("the process still runs at " + standsAt())
                .isZero();
        return this;
    }

    /** The variable's last value, also after the end. */
    public Object variable(String name) {
        var value = bare.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .variableName(name)
                .list();
        return value.isEmpty() ? null : value.get(value.size() - 1).getValue();
    }

    /** Removes everything this scenario deployed and started; call it after each test. */
    public void forget() {
        deployments.forEach(id -> bare.engine().getRepositoryService().deleteDeployment(id, true, true, true));
        deployments.clear();
    }

    private void deploy() {
        DeploymentBuilder deployment =
                bare.engine().getRepositoryService().createDeployment().name(folder);
        ProcessLibrary.bundles().getOrDefault(folder, Map.of()).forEach((name, file) -> {
            try {
                deployment.addInputStream(name, file.getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        deployments.add(deployment.deploy().getId());
        stubs.forEach(this::deployStub);
    }

    /** After the folder's own models, so that the stand-in is the newest version of the called process. */
    private void deployStub(String calledKey) {
        var stub = Bpmn.createExecutableProcess(calledKey)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Stub_" + calledKey)
                .endEvent()
                .done();
        deployments.add(bare.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(calledKey + ".bpmn", stub)
                .deploy()
                .getId());
    }

    private Map<String, Object> withCase(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseId", caseId.toString());
        return all;
    }

    private Task openTask(String key) {
        List<Task> tasks = bare.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .list();
        assertThat(tasks)
                .as("open task " + key + "; the work stands at " + standsAt())
                .hasSize(1);
        return tasks.get(0);
    }

    private List<String> standsAt() {
        return bare.engine().getHistoryService().createHistoricActivityInstanceQuery().unfinished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private Stream<HistoricActivityInstance> history() {
        return bare
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .list()
                .stream();
    }
}
