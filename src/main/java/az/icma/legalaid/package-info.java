/**
 * Legal aid: a request from the first call to the client's word at the end. Owns the lifecycle and what only a legal-aid
 * case has; everything that any matter has lies in its case file.
 */
@ApplicationModule(
        displayName = "Legal aid",
        allowedDependencies = {
            "shared",
            "sealing",
            "security",
            "process",
            "forms",
            "inbox",
            "registry",
            "documents",
            "casefile",
            "deadlines",
            "conflicts",
            "appeals"
        })
package az.icma.legalaid;

import org.springframework.modulith.ApplicationModule;
