package az.icma.campaigns;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.AnswerStore;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Where campaigns are proposed: a case file with what is known, and its process begins. */
@Service
@Transactional
@PreAuthorize(CampaignDesk.MAY_PROPOSE)
public class CampaignDesk {

    static final String MAY_PROPOSE = "hasAnyRole('CAMPAIGN_MANAGER','CBO_COORDINATOR','COORDINATOR','DIRECTOR')";

    private final CaseFileService caseFiles;
    private final Campaigns campaigns;
    private final CampaignProcess process;
    private final AnswerStore answers;
    private final CurrentUser currentUser;

    CampaignDesk(
            CaseFileService caseFiles,
            Campaigns campaigns,
            CampaignProcess process,
            AnswerStore answers,
            CurrentUser currentUser) {
        this.caseFiles = caseFiles;
        this.campaigns = campaigns;
        this.process = process;
        this.answers = answers;
        this.currentUser = currentUser;
    }

    /** Opens a case file for the proposal and starts its process. @return its id */
    public UUID propose(NewCampaign proposal) {
        SignedIn proposer = currentUser.require();
        mayBecomePartOf(proposal.parent(), proposer);
        UUID id = UUID.randomUUID();
        caseFiles.open(new OpenCaseFile(
                id,
                CampaignKind.CODE,
                proposal.theme(),
                proposal.district(),
                proposal.place(),
                proposal.cbo(),
                Confidentiality.OPEN,
                Urgency.NORMAL,
                proposer.id()));
        campaigns.save(new Campaign(id, proposal.origin(), proposal.cbo(), proposal.lead(), proposal.parent()));
        if (proposal.cbo() != null) {
            caseFiles.involve(id, Party.organisation(proposal.cbo(), PartyRole.INTRODUCED_BY));
        }
        keepWhatWasSaid(id, proposal, proposer.id());
        process.proposed(id);
        return id;
    }

    /** One cannot hang a campaign on something that is hidden, or on a matter of another kind. */
    private void mayBecomePartOf(@Nullable UUID parent, SignedIn proposer) {
        if (parent != null) {
            caseFiles
                    .visible(parent, proposer)
                    .filter(file -> file.kind().equals(CampaignKind.CODE) && file.status() != CaseFile.Status.VOIDED)
                    .orElseThrow(() -> new Refused("campaigns.refused.no-such-parent"));
        }
    }

    /** What was said with the proposal is not asked again. */
    private void keepWhatWasSaid(UUID id, NewCampaign proposal, UUID proposer) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("theme", proposal.theme());
        said.put("district", proposal.district());
        said.put("place", proposal.place());
        said.put("problem", proposal.problem());
        said.put(
                "campaignLead", proposal.lead() == null ? null : proposal.lead().toString());
        answers.keep(
                new AnswerStore.Step(
                        id,
                        id,
                        CampaignProcess.KEY,
                        "Start_CampaignProposed",
                        "Kampaniya təklif edildi",
                        "Campaign proposed"),
                said,
                proposer);
    }
}
