package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Public steps stop when somebody is in danger or when a campaign is suspended, and go on only when neither holds any
 * more. The clocks of authorities are not ours to stop: letters and promises run on.
 */
@Service
@Transactional
class CampaignHalts {

    private final CampaignService campaigns;
    private final CampaignDemands demands;
    private final DemandProcess running;
    private final CaseFileService caseFiles;

    CampaignHalts(
            CampaignService campaigns, CampaignDemands demands, DemandProcess running, CaseFileService caseFiles) {
        this.campaigns = campaigns;
        this.demands = demands;
        this.running = running;
        this.caseFiles = caseFiles;
    }

    /** Somebody is in danger. */
    void forDanger(UUID caseId) {
        if (status(caseId) == Campaign.Status.RUNNING) {
            campaigns.haltForDanger(caseId);
        }
        each(caseId, running::halt);
    }

    /** The last danger is over; a campaign that was suspended besides stays so. */
    void dangerOver(UUID caseId) {
        if (isHaltedForDanger(caseId)) {
            campaigns.resume(caseId);
            each(caseId, running::resume);
        }
    }

    void suspend(UUID caseId) {
        campaigns.suspend(caseId);
        each(caseId, running::halt);
    }

    /** @param inDanger whether somebody is in danger meanwhile: then public steps wait for that */
    void resume(UUID caseId, boolean inDanger) {
        campaigns.resume(caseId);
        if (inDanger) {
            campaigns.haltForDanger(caseId);
        } else {
            each(caseId, running::resume);
        }
    }

    /** While a campaign is halted, only letters may be chosen for a demand. */
    void requireOnlyLetters(UUID caseId, UUID demandId) {
        Answers chosen = caseFiles.answers(caseId, demandId);
        boolean isPublic =
                Stream.of("byMeeting", "byPetition", "byMedia", "byCouncil").anyMatch(chosen::flag);
        if (isPublic && status(caseId) == Campaign.Status.SUSPENDED) {
            throw new Refused("campaigns.refused.halted");
        }
    }

    private void each(UUID caseId, Consumer<UUID> told) {
        demands.openDemands(caseId).stream().map(UUID::fromString).forEach(told);
    }

    private Campaign.Status status(UUID caseId) {
        return campaigns
                .find(caseId)
                .map(ToldCampaign::campaign)
                .map(Campaign::status)
                .orElseThrow();
    }

    /** A suspension has a reason in words; a danger is told elsewhere. */
    private boolean isHaltedForDanger(UUID caseId) {
        return status(caseId) == Campaign.Status.SUSPENDED
                && campaigns.find(caseId).flatMap(ToldCampaign::suspendedWhy).isEmpty();
    }
}
