package az.icma.process;

import az.icma.shared.Refused;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Two people act on one step at the same time, and one of them comes second. They get one of several exceptions of the
 * engine, depending on how far the first one was; all of them mean that the step is no longer there, and who was first.
 */
class LostRaces {

    private final TaskService tasks;
    private final HistoryService history;

    LostRaces(ProcessEngine engine) {
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
    }

    /**
     * @throws TaskGone if somebody else ended the step
     * @throws Refused if somebody else took it, or whatever a service task behind it refused
     */
    <T> T ofStep(String taskId, Supplier<T> act) {
        try {
            return sayingRefusals(act);
        } catch (TaskAlreadyClaimedException e) {
            throw new Refused("process.task-claimed");
        } catch (ProcessEngineException e) {
            if (e instanceof OptimisticLockingException || isGone(taskId)) {
                throw gone(taskId);
            }
            throw e;
        }
    }

    /** @throws Refused if nobody waits for the message any more */
    <T> T ofMessage(Supplier<T> act) {
        try {
            return sayingRefusals(act);
        } catch (OptimisticLockingException e) {
            throw new Refused("process.nobody-waits");
        }
    }

    /** A refusal by a service task comes out of the engine wrapped; whoever asked shall hear the refusal itself. */
    static <T> T sayingRefusals(Supplier<T> act) {
        try {
            return act.get();
        } catch (ProcessEngineException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Refused refusal) {
                    throw refusal;
                }
            }
            throw e;
        }
    }

    /** Who ended the step and when, as far as it was completed and not called off. */
    TaskGone gone(String taskId) {
        Optional<HistoricTaskInstance> ended = Optional.ofNullable(
                        history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
                .filter(task -> "completed".equals(task.getDeleteReason()));
        return new TaskGone(
                ended.map(HistoricTaskInstance::getAssignee).map(UUID::fromString),
                ended.map(HistoricTaskInstance::getEndTime).map(Date::toInstant));
    }

    private boolean isGone(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() == 0;
    }
}
