package az.icma.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the application may ask of the engine. Cases and records are named by their own ids; engine ids stay with those
 * who got them from here. Every method joins the caller's transaction.
 */
public interface Engine {

    /** Starts the newest version. Business key is the record's id; {@code caseId} becomes a variable. */
    void start(ProcessKey process, UUID businessKey, UUID caseId, ProcessVariable.Value... values);

    /** Starts by a message start event, for example a reopening. */
    void start(Message message, UUID businessKey, UUID caseId, ProcessVariable.Value... values);

    /** @throws az.icma.shared.Refused {@code process.nobody-waits} if no process of this record waits for the message */
    void correlate(Message message, UUID businessKey, ProcessVariable.Value... values);

    /** True while a process of this record waits for the message. */
    boolean isWaiting(Message message, UUID businessKey);

    /** Everything a person may report of this case now, in all its processes. */
    List<AwaitedMessage> awaited(UUID caseId);

    /** Reports an awaited message; of {@code answers} only what the model reads becomes variables. */
    void report(AwaitedMessage awaited, UUID caseId, Map<String, Object> answers);

    Optional<OpenTask> task(String taskId);

    List<OpenTask> openTasks(UUID caseId);

    /** @throws TaskGone if it was completed meanwhile; {@code process.task-claimed} if somebody else has it */
    void claim(String taskId, UUID userId);

    void release(String taskId);

    /**
     * Gives what one person has in hand in this case to another, in all its processes: steps that are theirs alone, and
     * the variables that name them for steps to come. A step of a role that they had taken goes back to the role.
     */
    void handOver(UUID caseId, UUID from, UUID to);

    /**
     * Completes the step; of {@code answers} only what the model reads becomes variables.
     *
     * @throws TaskGone if somebody else was faster
     */
    void complete(String taskId, UUID userId, Map<String, Object> answers);

    /**
     * Opens the step again that was completed last under this id, and takes away the steps that came of it. Ways beside
     * it stay as they are.
     *
     * @throws StepMovedOn if somebody has acted on what came of it, or if that cannot be undone
     */
    ReopenedStep takeBack(UUID businessKey, String element);

    /** Why {@link #takeBack} would refuse as things stand; empty where it would not. */
    Optional<StepMovedOn> obstacleToTakingBack(UUID businessKey, String element);

    /** Variables that the step sees: what a table proposed, what an earlier step decided. Plain values only. */
    Map<String, Object> variables(OpenTask task);

    /** The form-js schema of the task, as it was deployed with the model's version. */
    Optional<String> formOf(OpenTask task);

    Optional<String> formOf(AwaitedMessage awaited);

    /** How a step or a report was asked that is done: by the version of its last time; empty where it had no form. */
    Optional<CompletedStep> completed(UUID businessKey, String element);

    /** All form-js schemas that lie beside the newest version of a process. */
    List<String> formsBeside(ProcessKey process);

    /** The pictures of all processes that work or worked for this case, oldest first. */
    List<CaseDiagram> diagrams(UUID caseId);
}
