/**
 * What is sealed and who can open it: values bound to their row and column, a key for each person and each case, and the
 * key that wraps those, which the database never holds. Knows no word of the organisation's work.
 */
@ApplicationModule(
        displayName = "Sealing",
        allowedDependencies = {"shared"})
package az.icma.sealing;

import org.springframework.modulith.ApplicationModule;
