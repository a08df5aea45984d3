package az.icma.campaigns;

import az.icma.casefile.CaseFileService;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Where staff note that an authority has moved, or that one more has a say, whenever they learn of it. */
@Service
@Transactional
public class TargetDesk {

    private final CampaignTargets targets;
    private final Campaigns campaigns;
    private final CaseFileService caseFiles;
    private final CurrentUser currentUser;
    private final Clock clock;

    TargetDesk(
            CampaignTargets targets,
            Campaigns campaigns,
            CaseFileService caseFiles,
            CurrentUser currentUser,
            Clock clock) {
        this.targets = targets;
        this.campaigns = campaigns;
        this.caseFiles = caseFiles;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param influence from 1, hardly any, to 5, decides alone
     * @throws Refused where something is missing, the day is still to come, or the campaign has ended
     */
    @PreAuthorize(CampaignDesk.MAY_PROPOSE)
    public void note(UUID caseId, UUID authority, int influence, NewPosition position) {
        caseFiles.writable(caseId, currentUser.require());
        campaigns.get(caseId).mustBeOpenToNews();
        if (authority == null || position.stance() == null || position.since() == null) {
            throw new Refused("campaigns.refused.incomplete");
        }
        if (position.since().isAfter(Baku.today(clock))) {
            throw new Refused("campaigns.refused.future-day");
        }
        targets.stands(caseId, authority, influence, position);
        caseFiles.record(caseId, "campaigns.timeline.position-noted", position.stance());
    }
}
