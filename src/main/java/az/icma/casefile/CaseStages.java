package az.icma.casefile;

import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.process.ProcessJournal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.Optional;

/** Moves a matter to the stage that its newest open step names. */
@Component
class CaseStages implements ProcessJournal {

    private final ObjectProvider<Engine> engine;
    private final CaseChanges changes;

    CaseStages(ObjectProvider<Engine> engine, CaseChanges changes) {
        this.engine = engine;
        this.changes = changes;
    }

    @Override
    public void recorded(Changes changed) {
        changed.tasks().stream()
                .map(id -> engine.getObject().task(id))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(OpenTask::createdAt))
                .forEach(
                        task -> task.texts().property("stage").ifPresent(stage -> changes.moved(task.caseId(), stage)));
    }
}
