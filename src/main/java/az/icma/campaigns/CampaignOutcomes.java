package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What changed, harvested at the end and looked at by somebody who did not run the campaign; told by the process. */
@Service
@Transactional
class CampaignOutcomes {

    private final HarvestedOutcomes outcomes;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    CampaignOutcomes(
            HarvestedOutcomes outcomes, CaseFileService caseFiles, Seal seal, CurrentUser currentUser, Clock clock) {
        this.outcomes = outcomes;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Reads the list {@code outcomes} with {@code whoChanged}, {@code whatChanged}, {@code contribution}, the file
     * {@code outcomeEvidence} and {@code substantiatedBy}. Sent back by the evaluator, it is harvested anew.
     */
    void outcomesHarvested(UUID caseId) {
        outcomes.findByCaseIdOrderByHarvestedAt(caseId).stream()
                .filter(outcome -> outcome.validatedAt().isEmpty())
                .forEach(outcomes::delete);
        caseFiles.answers(caseId, caseId).items("outcomes").forEach(said -> harvest(caseId, said));
        caseFiles.record(caseId, "campaigns.timeline.outcomes-harvested");
    }

    private void harvest(UUID caseId, Answers said) {
        outcomes.save(new HarvestedOutcome(
                caseId,
                new OutcomeWords(
                        required(said.text("whoChanged")),
                        required(said.text("whatChanged")),
                        said.text("contribution").orElse(null),
                        said.text("substantiatedBy").orElse(null)),
                said.files("outcomeEvidence").stream().findFirst().orElse(null),
                clock.instant(),
                seal));
    }

    void outcomesValidated(UUID caseId) {
        UUID by = currentUser.get().map(SignedIn::id).orElse(null);
        outcomes.findByCaseIdOrderByHarvestedAt(caseId).forEach(outcome -> outcome.validated(by, clock.instant()));
        caseFiles.record(caseId, "campaigns.timeline.outcomes-validated");
    }

    private static String required(Optional<String> answer) {
        return answer.orElseThrow(() -> new Refused("campaigns.refused.unanswered"));
    }
}
