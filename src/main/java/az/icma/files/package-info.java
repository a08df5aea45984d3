/**
 * What people hand over as files: which kinds are taken, and what makes one of them dangerous to whoever opens it. Judges
 * bytes in memory and keeps nothing.
 */
@ApplicationModule(
        displayName = "Files from people",
        allowedDependencies = {"shared"})
package az.icma.files;

import org.springframework.modulith.ApplicationModule;
