package az.icma.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/**
 * What operators watch of the engine, asked when the figures are fetched. The database is one for all nodes, so each
 * node says the same. No tags: an id in a tag would travel to wherever figures are kept.
 */
@Component
class EngineMetrics implements MeterBinder {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final ManagementService jobs;
    private final Clock clock;

    EngineMetrics(TaskService tasks, RuntimeService instances, ManagementService jobs, Clock clock) {
        this.tasks = tasks;
        this.instances = instances;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("icma.tasks.open", () -> tasks.createTaskQuery().count())
                .description("Steps that wait for a person")
                .register(registry);
        Gauge.builder(
                        "icma.jobs.failed",
                        () -> jobs.createJobQuery().noRetriesLeft().count())
                .description("Timers that failed at every attempt and wait for help")
                .register(registry);
        Gauge.builder(
                        "icma.incidents.open",
                        () -> instances.createIncidentQuery().count())
                .description("Troubles that the engine has noted and nobody has resolved")
                .register(registry);
        Gauge.builder("icma.jobs.oldest.due", this::secondsThatTheOldestIsLate)
                .baseUnit("seconds")
                .description(
                        "How long the oldest due timer has been waiting; a minute or more means timers stand still")
                .register(registry);
    }

    private double secondsThatTheOldestIsLate() {
        return jobs
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .map(due -> Duration.between(due.toInstant(), clock.instant()))
                .mapToDouble(Duration::toSeconds)
                .findFirst()
                .orElse(0);
    }
}
