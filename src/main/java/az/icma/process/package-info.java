/**
 * The engine's only door: starting, claiming, completing, correlating, reading diagrams; the catalogue that models may
 * call; the checker that every model passes. Hardened, because a model is code that managers edit.
 */
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {"shared", "security", "calendar"})
package az.icma.process;

import org.springframework.modulith.ApplicationModule;
