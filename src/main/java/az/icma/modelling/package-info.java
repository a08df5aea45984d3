/**
 * The organisation's processes in the hands of its managers: what is published, drafts of what shall be, and the second
 * person who publishes them. Knows no lifecycle, only files that pass the check.
 */
@ApplicationModule(
        displayName = "Modelling",
        allowedDependencies = {"shared", "security", "audit", "calendar", "process", "forms"})
package az.icma.modelling;

import org.springframework.modulith.ApplicationModule;
