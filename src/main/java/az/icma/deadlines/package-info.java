/**
 * Law periods: the rules as data, the due day with its explanation, the running deadlines of a case, and what models may
 * ask about days.
 */
@ApplicationModule(
        displayName = "Deadlines",
        allowedDependencies = {"shared", "security", "calendar", "process", "forms", "casefile"})
package az.icma.deadlines;

import org.springframework.modulith.ApplicationModule;
