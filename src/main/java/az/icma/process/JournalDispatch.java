package az.icma.process;

import az.icma.process.ProcessJournal.Changes;
import az.icma.shared.database.Background;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jakarta.persistence.EntityManager;

/**
 * Collects the ids of what the engine records in a transaction and hands them to the journals once, just before the
 * commit: by then the engine's rows are written, and the read models commit or roll back with them.
 */
final class JournalDispatch implements HistoryEventHandler {

    private final ObjectProvider<ProcessJournal> journals;
    private final ApplicationContext context;

    JournalDispatch(ObjectProvider<ProcessJournal> journals, ApplicationContext context) {
        this.journals = journals;
        this.context = context;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity task) {
            pending().tasks.add(task.getTaskId());
        } else if (event instanceof HistoricIdentityLinkLogEventEntity link && link.getTaskId() != null) {
            pending().tasks.add(link.getTaskId());
        } else if (event instanceof HistoricActivityInstanceEventEntity step) {
            pending().steps.add(step.getActivityInstanceId());
        } else if (event instanceof HistoricProcessInstanceEventEntity instance) {
            pending().instances.add(instance.getProcessInstanceId());
        }
    }

    /** Steps of which something is known now that the engine's own records do not say. */
    void readAnew(Set<String> steps) {
        pending().steps.addAll(steps);
    }

    private Pending pending() {
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(pending));
        }
        return pending;
    }

    /** Ids of one transaction. */
    private static final class Pending {
        final Set<String> tasks = new LinkedHashSet<>();
        final Set<String> steps = new LinkedHashSet<>();
        final Set<String> instances = new LinkedHashSet<>();

        Changes drain() {
            Changes changes = new Changes(Set.copyOf(tasks), Set.copyOf(steps), Set.copyOf(instances));
            tasks.clear();
            steps.clear();
            instances.clear();
            return changes;
        }
    }

    private final class BeforeCommit implements TransactionSynchronization {

        private final Pending pending;

        BeforeCommit(Pending pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            Changes changes = pending.drain();
            Background.PROCESS.run(() -> {
                context.getBean(EntityManager.class).flush();
                journals.orderedStream().forEach(journal -> journal.recorded(changes));
            });
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(JournalDispatch.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(JournalDispatch.this, pending);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(JournalDispatch.this);
        }
    }
}
