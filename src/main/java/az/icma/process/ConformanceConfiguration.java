package az.icma.process;

import az.icma.process.conformance.Vocabulary;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

import java.util.function.Supplier;

/** The check with the vocabulary of the running application, asked for at the first check: those beans need the engine. */
@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {

    @Bean
    ProcessConformance processConformance(ListableBeanFactory beans, ObjectProvider<PublishedCalls> published) {
        Supplier<Vocabulary> ofApplication = SingletonSupplier.of(() -> ApplicationVocabulary.of(beans));
        return new ProcessConformance(
                () -> ofApplication.get().withPublished(published.getObject().all()));
    }

    /** The engine's configuration puts every {@link Deployer} of the application before its own. */
    @Bean
    Deployer conformancePreDeployer(ProcessConformance conformance) {
        return new ConformancePreDeployer(conformance);
    }
}
