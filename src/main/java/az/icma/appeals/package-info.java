/**
 * Letters to authorities and their clocks: prepared, approved by a second person, sent under an outgoing number,
 * registered by the authority, answered in time, late or never.
 */
@ApplicationModule(
        displayName = "Appeals",
        allowedDependencies = {"shared", "security", "calendar", "process", "registry", "casefile", "deadlines"})
package az.icma.appeals;

import org.springframework.modulith.ApplicationModule;
