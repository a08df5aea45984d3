/**
 * One matter with a lifecycle, of any kind: number, place, theme, team and access, notes, timeline, answers, attachments
 * and links. Every lifecycle opens its case file here; modules add only what their kind has more.
 */
@ApplicationModule(
        displayName = "Case files",
        allowedDependencies = {
            "shared",
            "sealing",
            "files",
            "security",
            "audit",
            "calendar",
            "process",
            "forms",
            "inbox",
            "registry"
        })
package az.icma.casefile;

import org.springframework.modulith.ApplicationModule;
