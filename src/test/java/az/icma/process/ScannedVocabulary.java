package az.icma.process;

import az.icma.process.conformance.Vocabulary;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the application offers to models, found on the class path without starting it. */
public final class ScannedVocabulary {

    private ScannedVocabulary() {}

    public static Vocabulary ofApplication() {
        Map<String, Class<?>> tasks = classes(new AnnotationTypeFilter(ProcessTasks.class))
                .collect(Collectors.toMap(
                        type -> AnnotationUtils.findAnnotation(type, ProcessTasks.class)
                                .value(),
                        Function.identity()));
        Collection<ProcessContract> contracts = classes(new AssignableTypeFilter(ProcessContract.class))
                .map(ScannedVocabulary::contract)
                .toList();
        return Vocabulary.of(tasks, contracts, ModuleDirections.of(contracts), Optional.empty());
    }

    private static Stream<Class<?>> classes(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("az.icma").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> !type.isAnonymousClass() && !isOfATest(type))
                .map(type -> (Class<?>) type);
    }

    private static boolean isOfATest(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    /** Contracts are told by constants; what their constructors want is never asked. */
    private static ProcessContract contract(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return (ProcessContract) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(parameter -> Modifier.isFinal(parameter.getModifiers()) ? null : Mockito.mock(parameter))
                    .toArray());
        } catch (ReflectiveOperationException unusual) {
            throw new IllegalStateException(type.getName(), unusual);
        }
    }

    /** The names of a bundle's files in a stable order, for messages. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.file() + " " + finding.elementId() + " ["
                        + finding.rule() + "] " + finding.message().en())
                .toList();
    }
}
