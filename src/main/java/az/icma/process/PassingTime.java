package az.icma.process;

import az.icma.shared.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Lets time pass on the moved clock: every timer that falls due on the way fires at its own moment, in order. For the
 * demonstration and for tests; on the system's clock the engine's job executor does this.
 */
@Component
public class PassingTime {

    private final ManagementService jobs;
    private final MovableClock clock;

    PassingTime(ManagementService jobs, MovableClock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public void until(Instant moment) {
        for (List<Job> due = dueBy(moment); !due.isEmpty(); due = dueBy(moment)) {
            Job timer = due.get(0);
            Instant dueAt = timer.getDuedate().toInstant();
            if (dueAt.isAfter(clock.instant())) {
                clock.moveTo(dueAt);
            }
            jobs.executeJob(timer.getId());
        }
        clock.moveTo(moment);
    }

    private List<Job> dueBy(Instant moment) {
        return jobs.createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(moment.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }
}
