/**
 * How long matters are kept, what must be kept longer, and how people and matters are forgotten. Proposes by itself and
 * erases only by somebody's word.
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"shared", "sealing", "security", "audit", "registry", "casefile"})
package az.icma.retention;

import org.springframework.modulith.ApplicationModule;
