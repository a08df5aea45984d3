/** My work: one narrow row per open task, written in the engine's transaction, and the page that works it. */
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {"shared", "sealing", "security", "calendar", "forms", "process"})
package az.icma.inbox;

import org.springframework.modulith.ApplicationModule;
