package az.icma.process;

import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What models may call: beans that carry {@link ProcessTasks}, and of these only methods that carry {@link ProcessTask}.
 * Knows types from the start; looks a bean up when a model first calls it, because those beans need the engine
 * themselves.
 */
final class TaskCatalogue {

    private final Map<String, Class<?>> types;
    private final Function<String, Object> beans;

    private TaskCatalogue(Map<String, Class<?>> types, Function<String, Object> beans) {
        this.types = Map.copyOf(types);
        this.beans = beans;
    }

    static TaskCatalogue of(ApplicationContext context) {
        Map<String, String> beanNames = Arrays.stream(context.getBeanNamesForAnnotation(ProcessTasks.class))
                .collect(Collectors.toMap(bean -> nameOf(context.getType(bean)), Function.identity()));
        Map<String, Class<?>> types = beanNames.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> ClassUtils.getUserClass(context.getType(entry.getValue()))));
        return new TaskCatalogue(types, name -> context.getBean(beanNames.get(name)));
    }

    /** For an engine without Spring: path tests hand in the beans themselves, or doubles of them. */
    static TaskCatalogue of(Map<String, Object> tasks) {
        Map<String, Class<?>> types = tasks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getClass()));
        return new TaskCatalogue(types, tasks::get);
    }

    boolean knows(String name) {
        return types.containsKey(name);
    }

    /** @throws NotInCatalogue if the bean has no such declared method with so many parameters */
    Object call(String name, String method, Object[] arguments) throws ReflectiveOperationException {
        Method declared = find(name, method, arguments.length)
                .orElseThrow(() -> new NotInCatalogue(name + "." + method + " with " + arguments.length + " values"));
        return declared.invoke(beans.apply(name), Arguments.fitted(declared, arguments));
    }

    Optional<Method> find(String name, String method, int parameters) {
        return Optional.ofNullable(types.get(name)).stream()
                .flatMap(type -> declaredTasks(type).stream())
                .filter(candidate -> candidate.getName().equals(method))
                .filter(candidate -> candidate.getParameterCount() == parameters)
                .findFirst();
    }

    static List<Method> declaredTasks(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, ProcessTask.class))
                .toList();
    }

    private static String nameOf(Class<?> type) {
        return AnnotatedElementUtils.findMergedAnnotation(ClassUtils.getUserClass(type), ProcessTasks.class)
                .value();
    }

    /** A model called something that no module declared for models. */
    static final class NotInCatalogue extends RuntimeException {
        NotInCatalogue(String what) {
            super("Not declared for models: " + what);
        }
    }
}
