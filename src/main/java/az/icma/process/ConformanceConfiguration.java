package az.icma.process;

import az.icma.process.conformance.Vocabulary;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The check with the vocabulary of the running application, asked for at the first check: those beans need the engine. */
@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {

    @Bean
    ProcessConformance processConformance(
            ApplicationContext context,
            ObjectProvider<ProcessContract> contracts,
            ObjectProvider<ChoiceListNames> choiceLists) {
        return new ProcessConformance(SingletonSupplier.of(() -> {
            List<ProcessContract> known = contracts.stream().toList();
            return Vocabulary.of(
                    tasks(context),
                    known,
                    ModuleDirections.of(known),
                    choiceLists(choiceLists.stream().toList()));
        }));
    }

    /** The engine's configuration puts every {@link Deployer} of the application before its own. */
    @Bean
    Deployer conformancePreDeployer(ProcessConformance conformance) {
        return new ConformancePreDeployer(conformance);
    }

    private static Map<String, Class<?>> tasks(ApplicationContext context) {
        return Arrays.stream(context.getBeanNamesForAnnotation(ProcessTasks.class))
                .collect(Collectors.toMap(
                        bean -> context.findAnnotationOnBean(bean, ProcessTasks.class)
                                .value(),
                        bean -> ClassUtils.getUserClass(context.getType(bean))));
    }

    private static Optional<Set<String>> choiceLists(List<ChoiceListNames> sources) {
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(sources.stream()
                        .flatMap(source -> source.choiceListNames().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
