/** Forms that managers edit: form-js schemas, rendered by native fields, with the same rules on the server. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"shared", "process"})
package az.icma.forms;

import org.springframework.modulith.ApplicationModule;
