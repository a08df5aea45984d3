/**
 * A copy of everything, and the way back: commands for operators. Knows tables as PostgreSQL knows them and files as
 * the case files keep them, and no word of the organisation's work.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"shared", "sealing", "casefile"})
package az.icma.backup;

import org.springframework.modulith.ApplicationModule;
