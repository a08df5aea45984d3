/**
 * A believable organisation to try the application with: invented people, real districts and authorities, cases that
 * were worked through the engine with a moved clock. Told once, on a first start without a configured database.
 */
@ApplicationModule(displayName = "Demonstration")
package az.icma.demonstration;

import org.springframework.modulith.ApplicationModule;
