/** The frame around every page: rail, top bar, theme, errors. Knows no module's work; modules hang their pages into it. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "security", "forms"})
package az.icma.shell;

import org.springframework.modulith.ApplicationModule;
