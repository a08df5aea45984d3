/**
 * Letters to authorities and their clocks: prepared, approved by a second person, sent under an outgoing number,
 * registered by the authority, answered in time, late or never. Keeps what came of them as the scorecard of authorities.
 */
@ApplicationModule(
        displayName = "Appeals",
        allowedDependencies = {
            "shared",
            "security",
            "calendar",
            "process",
            "forms",
            "inbox",
            "registry",
            "casefile",
            "deadlines"
        })
package az.icma.appeals;

import org.springframework.modulith.ApplicationModule;
