/** Who works here: accounts, roles, districts, sign-in. Knows nothing of the organisation's work. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared", "sealing"})
package az.icma.security;

import org.springframework.modulith.ApplicationModule;
