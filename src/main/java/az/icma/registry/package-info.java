/** Whom and what the organisation works with: people, organisations, authorities, courts, places, themes. */
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"shared", "sealing", "security", "forms"})
package az.icma.registry;

import org.springframework.modulith.ApplicationModule;
