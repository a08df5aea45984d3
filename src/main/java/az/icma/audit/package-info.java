/**
 * Who did what: records that show when somebody tampers with them. Knows deeds and ids, and no word of what they are
 * about.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "security"})
package az.icma.audit;

import org.springframework.modulith.ApplicationModule;
