/**
 * Conflicts of interest: is somebody of this case on the other side of another one, and is a colleague to be kept away?
 */
@ApplicationModule(
        displayName = "Conflicts",
        allowedDependencies = {"shared", "security", "process", "forms", "inbox", "registry", "casefile", "deadlines"})
package az.icma.conflicts;

import org.springframework.modulith.ApplicationModule;
