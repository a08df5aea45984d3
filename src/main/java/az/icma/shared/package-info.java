/**
 * What every module may use: the Azerbaijani alphabet, the organisation's clock, refusals in the user's language. Knows
 * no other module and no word of the organisation's work.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package az.icma.shared;

import org.springframework.modulith.ApplicationModule;
