package az.icma.process;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.modulith.ApplicationModule;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which module may use which, read from the modules' own declarations, so that models obey the same table as Java. */
final class ModuleDirections {

    private static final String ROOT = ModuleDirections.class
            .getPackageName()
            .substring(0, ModuleDirections.class.getPackageName().lastIndexOf('.'));

    private ModuleDirections() {}

    /** A module without a declaration is not in the answer: it may use everything. */
    static Map<String, Set<String>> of(Collection<ProcessContract> contracts) {
        Map<String, Set<String>> directions = new HashMap<>();
        contracts.stream().map(ProcessContract::module).distinct().forEach(module -> {
            ApplicationModule declared = declaration(module);
            if (declared != null) {
                directions.put(
                        module,
                        Arrays.stream(declared.allowedDependencies())
                                .map(dependency -> dependency.split("::")[0].strip())
                                .collect(Collectors.toUnmodifiableSet()));
            }
        });
        return directions;
    }

    private static ApplicationModule declaration(String module) {
        try {
            return AnnotationUtils.findAnnotation(
                    Class.forName(ROOT + "." + module + ".package-info"), ApplicationModule.class);
        } catch (ClassNotFoundException undeclared) {
            return null;
        }
    }
}
