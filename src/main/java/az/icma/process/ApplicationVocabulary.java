package az.icma.process;

import az.icma.process.conformance.Vocabulary;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the application offers to models, read from the definitions of its beans. Only contracts and the names of choice
 * lists are asked of a bean itself; so the same reading serves the running application and a check that starts nothing.
 */
final class ApplicationVocabulary {

    private static final String ROOT =
            ClassUtils.getPackageName(ClassUtils.getPackageName(ApplicationVocabulary.class));

    private ApplicationVocabulary() {}

    static Vocabulary of(ListableBeanFactory beans) {
        List<ProcessContract> contracts =
                List.copyOf(beans.getBeansOfType(ProcessContract.class).values());
        return Vocabulary.of(tasks(beans), contracts, ModuleDirections.of(contracts), choiceLists(beans));
    }

    /** For the command line and the build: neither engine nor database is touched, and no page is served. */
    static Vocabulary withoutStarting() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerResolvableDependency(BeanFactory.class, beans);
        beans.registerResolvableDependency(Engine.class, engineThatIsNotThere());
        AutowiredAnnotationBeanPostProcessor constructors = new AutowiredAnnotationBeanPostProcessor();
        constructors.setBeanFactory(beans);
        beans.addBeanPostProcessor(constructors);
        define(beans);
        return of(beans);
    }

    private static void define(DefaultListableBeanFactory beans) {
        StandardEnvironment environment = new StandardEnvironment();
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans, true, environment);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addExcludeFilter(new AnnotationTypeFilter(SpringBootApplication.class));
        scanner.scan(ROOT);
        ConfigurationClassPostProcessor configurations = new ConfigurationClassPostProcessor();
        configurations.setEnvironment(environment);
        configurations.postProcessBeanDefinitionRegistry(beans);
    }

    /** A contract is told by constants; the engine that its class will speak to is not needed for that. */
    private static Object engineThatIsNotThere() {
        return Proxy.newProxyInstance(
                Engine.class.getClassLoader(),
                new Class<?>[] {Engine.class},
                (engine, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(engine);
                    case "equals" -> engine == arguments[0];
                    case "toString" -> "no engine";
                    default -> throw new IllegalStateException("No engine runs here: " + method.getName());
                });
    }

    private static Map<String, Class<?>> tasks(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessTasks.class))
                .collect(Collectors.toMap(
                        bean -> beans.findAnnotationOnBean(bean, ProcessTasks.class)
                                .value(),
                        bean -> ClassUtils.getUserClass(beans.getType(bean))));
    }

    private static Optional<Set<String>> choiceLists(ListableBeanFactory beans) {
        Map<String, ChoiceListNames> sources = beans.getBeansOfType(ChoiceListNames.class);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(sources.values().stream()
                        .flatMap(source -> source.choiceListNames().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
