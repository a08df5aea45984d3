package az.icma;

import az.icma.forms.FormSchema;
import az.icma.inbox.AnswerStore;
import az.icma.inbox.TaskDesk;
import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Goes through the steps of a case, one after the other, as far as they lead with the first choice everywhere. */
final class CaseWalk {

    private final Engine engine;
    private final TaskDesk desk;
    private final AnswerStore answers;
    private final FilledForms filled;

    CaseWalk(Engine engine, TaskDesk desk, AnswerStore answers, FilledForms filled) {
        this.engine = engine;
        this.desk = desk;
        this.answers = answers;
        this.filled = filled;
    }

    /** @return the steps that were passed */
    Set<String> through(UUID matter, UUID worker) {
        Set<String> passed = new LinkedHashSet<>();
        Optional<OpenTask> next = next(matter, passed);
        while (next.isPresent() && isPassed(next.get(), worker)) {
            passed.add(next.get().key());
            next = next(matter, passed);
        }
        return passed;
    }

    private boolean isPassed(OpenTask task, UUID worker) {
        Map<String, Object> written =
                filled.answers(FormSchema.parse(engine.formOf(task).orElseThrow()));
        desk.saveDraft(task.id(), written);
        try {
            Background.PROCESS.run(() -> {
                answers.keep(step(task), written, worker);
                engine.complete(task.id(), worker, written);
            });
            return true;
        } catch (Refused thisFar) {
            return false;
        }
    }

    private static AnswerStore.Step step(OpenTask task) {
        return new AnswerStore.Step(
                task.caseId(),
                task.businessKey(),
                task.process(),
                task.key(),
                task.texts().nameAz(),
                task.key());
    }

    /** No step twice: some ways lead back. */
    private Optional<OpenTask> next(UUID matter, Set<String> passed) {
        return Background.PROCESS.call(() -> engine.openTasks(matter)).stream()
                .filter(task -> !passed.contains(task.key()))
                .findFirst();
    }
}
