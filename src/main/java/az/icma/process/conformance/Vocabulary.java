package az.icma.process.conformance;

import az.icma.process.ProcessContract;
import az.icma.process.ProcessTask;
import az.icma.security.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the application has to offer to a model, by name.
 *
 * @param catalogue methods that expressions may call: bean, method, possible numbers of arguments
 * @param owners which module declares a bean of the catalogue
 * @param contracts what modules promise, by process id
 * @param modules what each module may use, by module; a model uses models and beans in the same directions
 * @param roles codes of roles
 * @param choiceLists names of the lists that forms may use; empty where nobody knows them yet
 * @param published processes that are published already, with the processes that they call
 */
public record Vocabulary(
        Map<String, Map<String, Set<Integer>>> catalogue,
        Map<String, String> owners,
        Map<String, ProcessContract> contracts,
        Map<String, Set<String>> modules,
        Set<String> roles,
        Optional<Set<String>> choiceLists,
        Map<String, Set<String>> published) {

    /** A vocabulary of the given beans' classes (name → class) and contracts. */
    public static Vocabulary of(
            Map<String, Class<?>> tasks,
            Collection<ProcessContract> contracts,
            Map<String, Set<String>> modules,
            Optional<Set<String>> choiceLists) {
        Map<String, Map<String, Set<Integer>>> catalogue = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        tasks.forEach((name, type) -> {
            catalogue.put(name, methods(type));
            owners.put(name, module(type));
        });
        return new Vocabulary(
                catalogue,
                owners,
                contracts.stream()
                        .collect(Collectors.toMap(contract -> contract.key().value(), contract -> contract)),
                modules,
                Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toUnmodifiableSet()),
                choiceLists,
                Map.of());
    }

    /** The same with processes that managers may have added. */
    public Vocabulary withPublished(Map<String, Set<String>> processes) {
        return new Vocabulary(catalogue, owners, contracts, modules, roles, choiceLists, Map.copyOf(processes));
    }

    /** What models may call is public, and what a module shows lies in its root package. */
    private static String module(Class<?> type) {
        String root = type.getPackageName();
        return root.substring(root.lastIndexOf('.') + 1);
    }

    private static Map<String, Set<Integer>> methods(Class<?> type) {
        Map<String, Set<Integer>> methods = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (AnnotatedElementUtils.hasAnnotation(method, ProcessTask.class)
                    && !Modifier.isStatic(method.getModifiers())) {
                methods.computeIfAbsent(method.getName(), name -> new HashSet<>())
                        .add(method.getParameterCount());
            }
        }
        return methods;
    }

    Optional<ProcessContract> contract(String processKey) {
        return Optional.ofNullable(contracts.get(processKey));
    }

    String owner(String bean) {
        return owners.get(bean);
    }

    boolean mayUse(String module, String other) {
        return module.equals(other)
                || !modules.containsKey(module)
                || modules.get(module).contains(other);
    }
}
