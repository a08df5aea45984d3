/** Papers as PDF: an own template filled with words, set in an own font; nothing is fetched from anywhere. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared"})
package az.icma.documents;

import org.springframework.modulith.ApplicationModule;
