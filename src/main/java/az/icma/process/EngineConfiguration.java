package az.icma.process;

import az.icma.shared.MovableClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Builds the embedded engine: hardened, on the application's transactions and clock, with jobs off until all is ready. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    TaskCatalogue taskCatalogue(ApplicationContext context) {
        return TaskCatalogue.of(context);
    }

    @Bean
    JournalDispatch journalDispatch(ObjectProvider<ProcessJournal> journals, ApplicationContext context) {
        return new JournalDispatch(journals, context);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProcessEnginePlugin hardening(
            TaskCatalogue catalogue, ObjectProvider<Deployer> gates, JournalDispatch journal, MovableClock clock) {
        EngineHardening hardening =
                new EngineHardening(catalogue, gates.orderedStream().toList());
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                hardening.applyTo(engine);
                engine.getCustomHistoryEventHandlers().add(journal);
                engine.setJobExecutorActivate(false);
                engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new WorkOfTheProcess())));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(new ArrayList<>(List.of(new WorkOfTheProcess())));
                clock.onMove(moment -> {
                    if (moment == null) {
                        ClockUtil.reset();
                    } else {
                        ClockUtil.setCurrentTime(Date.from(moment));
                    }
                });
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                EngineHardening.verify((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
            }
        };
    }
}
