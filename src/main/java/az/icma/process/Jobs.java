package az.icma.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
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
