/**
 * What happened, to be counted: one row per case and one per step, written in the transaction in which it happened.
 * Holds codes only, never a name. Reads all modules and is known by none.
 */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"shared", "security", "audit", "calendar", "process", "registry", "casefile"})
package az.icma.evaluation;

import org.springframework.modulith.ApplicationModule;
