/** Whom and what the organisation works with: people, organisations, authorities, courts, places, themes. */
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"shared", "sealing", "security", "audit", "forms"})
package az.icma.registry;

import org.springframework.modulith.ApplicationModule;
