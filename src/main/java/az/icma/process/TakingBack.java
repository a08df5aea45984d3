package az.icma.process;

import az.icma.process.StepMovedOn.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Opens a completed step again while nobody has touched what came of it: calls that off and goes back to before the
 * step, in the same sub-process.
 *
 * <p>What the step has written into variables stays until it is done again. Nothing reads it meanwhile that had not read
 * it already: whatever lies behind the step waits for it, a condition that the answers had met refuses the whole, and
 * ways beside it see what they have seen since the step was done. To remove a variable instead would break the
 * conditions of those that were written against its last value.
 */
@Component
class TakingBack {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final DeployedModels models;
    private final JournalDispatch journal;
    private final JdbcClient sql;
    private final Clock clock;

    TakingBack(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService repository,
            DeployedModels models,
            JournalDispatch journal,
            JdbcClient sql,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.models = models;
        this.journal = journal;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param openTask how an open task is described */
    ReopenedStep takeBack(UUID businessKey, String element, Function<String, Optional<OpenTask>> openTask) {
        Done done = done(businessKey, element, openTask);
        goBack(done.step(), done.followed());
        forget(done.followed().passed());
        String reopened = tasks.createTaskQuery()
                .processInstanceId(done.step().instance())
                .taskDefinitionKey(element)
                .singleResult()
                .getId();
        return new ReopenedStep(
                openTask.apply(reopened).orElseThrow(),
                done.followed().steps().stream()
                        .flatMap(next -> next.task().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What stands in the way as things are; nothing where the step could be taken back now. */
    Optional<StepMovedOn> obstacle(UUID businessKey, String element, Function<String, Optional<OpenTask>> openTask) {
        try {
            done(businessKey, element, openTask);
            return Optional.empty();
        } catch (StepMovedOn movedOn) {
            return Optional.of(movedOn);
        }
    }

    /** The last completion of the step with what followed, none of which anybody has touched. */
    private Done done(UUID businessKey, String element, Function<String, Optional<OpenTask>> openTask) {
        PassedElement step = last(businessKey, element).orElseThrow(() -> StepMovedOn.because(Reason.OVER));
        if (step.isOpen()) {
            throw StepMovedOn.because(Reason.OPEN);
        }
        List<PassedElement> passings = passingsIn(step.instance());
        if (passings.stream().anyMatch(passing -> passing.id().equals(step.scope()) && !passing.isOpen())) {
            throw StepMovedOn.because(Reason.OVER);
        }
        WhatFollowed followed = WhatFollowed.of(
                repository.getBpmnModelInstance(step.definition()),
                step,
                passings,
                answered(step),
                id -> models.element(step.definition(), id));
        followed.steps().forEach(next -> refuseIfTouched(next, openTask));
        return new Done(step, followed);
    }

    private void goBack(PassedElement step, WhatFollowed followed) {
        var change = runtime.createProcessInstanceModification(step.instance())
                .startBeforeActivity(step.element(), step.scope());
        followed.tops().forEach(change::cancelActivityInstance);
        try {
            change.execute();
        } catch (OptimisticLockingException somebodyActs) {
            throw StepMovedOn.because(Reason.UNCLEAR);
        }
    }

    /** The step as it stands open, or its last completion that still counts, in a process that runs. */
    private Optional<PassedElement> last(UUID businessKey, String element) {
        return sql.sql(
                        """
                        SELECT %s
                          FROM act_hi_actinst a
                          JOIN act_hi_procinst p ON p.proc_inst_id_ = a.proc_inst_id_
                         WHERE p.business_key_ = :key AND p.end_time_ IS NULL
                           AND a.act_id_ = :element AND a.act_type_ <> 'multiInstanceBody'
                           AND (a.end_time_ IS NULL OR a.act_inst_state_ <> 2)
                           AND NOT EXISTS (SELECT FROM step_taken_back b WHERE b.step_id = a.id_)
                         ORDER BY a.end_time_ DESC NULLS FIRST, a.sequence_counter_ DESC LIMIT 1"""
                                .formatted(PassedElement.COLUMNS))
                .param("key", businessKey.toString())
                .param("element", element)
                .query(PassedElement::of)
                .optional();
    }

    private List<PassedElement> passingsIn(String instance) {
        return sql.sql("SELECT %s FROM act_hi_actinst a WHERE a.proc_inst_id_ = :instance"
                        .formatted(PassedElement.COLUMNS))
                .param("instance", instance)
                .query(PassedElement::of)
                .list();
    }

    private void refuseIfTouched(PassedElement next, Function<String, Optional<OpenTask>> openTask) {
        ElementTexts said = models.element(next.definition(), next.element());
        OpenTask open = next.task()
                .flatMap(openTask)
                .orElseThrow(() -> next.cancelled()
                        ? StepMovedOn.because(Reason.EFFECT, said)
                        : StepMovedOn.because(Reason.DONE, said, next.assignee()));
        if (open.assignee().isPresent() && !open.candidateRoles().isEmpty()) {
            throw StepMovedOn.because(Reason.TAKEN, said, open.assignee());
        }
    }

    private Set<String> answered(PassedElement step) {
        return models.formRef(step.definition(), step.element())
                .flatMap(form -> models.form(step.definition(), form))
                .map(TakingBack::keys)
                .orElse(Set.of());
    }

    private static Set<String> keys(String form) {
        try {
            return new TreeSet<>(JSON.readTree(form).findValuesAsText("key"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A deployed form is no JSON", e);
        }
    }

    /** The engine's history stays as it is; who counts by it is told what not to count. */
    private void forget(Set<String> passings) {
        sql.sql("INSERT INTO step_taken_back (step_id, taken_back_at) SELECT id, :now FROM unnest(:ids) AS p(id)")
                .param("ids", passings.toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.readAnew(passings);
    }

    private record Done(PassedElement step, WhatFollowed followed) {}
}
