package az.icma.process;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** The engine is ready for work when it finds its models and its timers run: without timers, deadlines would pass unseen. */
@Component
class EngineHealthIndicator extends AbstractHealthIndicator {

    private final RepositoryService models;
    private final Jobs jobs;

    EngineHealthIndicator(RepositoryService models, Jobs jobs) {
        super("The engine does not answer");
        this.models = models;
        this.jobs = jobs;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        boolean ready =
                jobs.runAsWanted() && models.createProcessDefinitionQuery().count() > 0;
        health.status(ready ? Status.UP : Status.DOWN);
    }
}
