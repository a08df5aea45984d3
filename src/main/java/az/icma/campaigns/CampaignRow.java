package az.icma.campaigns;

import az.icma.casefile.CaseRow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One campaign as boards and lists show it.
 *
 * @param demands how many are upheld
 * @param met how many of them are fulfilled
 * @param broken how many promises on them were broken and not mended
 * @param next the earliest day on which something is due: a promise, an action, the end
 */
public record CampaignRow(
        CaseRow file, Campaign campaign, int demands, int met, int broken, Optional<LocalDate> next) {}
