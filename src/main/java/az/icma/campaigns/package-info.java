/**
 * Advocacy campaigns: from a community's problem to a kept commitment. Owns what only a campaign has: consultation,
 * demands, targets, commitments, actions and what changed; everything that any matter has lies in its case file.
 */
@ApplicationModule(
        displayName = "Campaigns",
        allowedDependencies = {
            "shared",
            "sealing",
            "security",
            "calendar",
            "process",
            "forms",
            "inbox",
            "registry",
            "documents",
            "casefile",
            "deadlines",
            "appeals"
        })
package az.icma.campaigns;

import org.springframework.modulith.ApplicationModule;
