/**
 * Working days of Azerbaijan: holidays, moved days off, mourning and voting days, as the Cabinet decides them each year.
 * Counts working days and says in words how far a day is.
 */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "shared")
package az.icma.calendar;

import org.springframework.modulith.ApplicationModule;
