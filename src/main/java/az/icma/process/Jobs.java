package az.icma.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Timers start to work when models are deployed and the demonstration has told its story, and stop before the rest. */
@Component
class Jobs implements SmartLifecycle {

    /** After the demonstration, before the web server takes requests. */
    static final int PHASE = 10_000;

    private final JobExecutor executor;
    private final boolean wanted;

    Jobs(ProcessEngine engine, @Value("${icma.jobs:true}") boolean wanted) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted) {
            executor.start();
        }
    }

    /**
     * Takes no more timers as soon as the application is told to stop. Its threads accept none from now on: a timer
     * fetched for them would lie locked until another node gives up on this one. Those that run get to their end.
     */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ContextClosedEvent.class)
    void fetchNoMore() {
        executor.shutdown();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    /** False while timers ought to run and do not; true where they were switched off on purpose. */
    boolean runAsWanted() {
        return !wanted || executor.isActive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
