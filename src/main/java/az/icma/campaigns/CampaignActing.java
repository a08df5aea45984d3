package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What campaigns do, told by the processes of demands. */
@Service
@Transactional
class CampaignActing {

    private final CampaignActions actions;
    private final Demands demands;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final Clock clock;

    CampaignActing(CampaignActions actions, Demands demands, CaseFileService caseFiles, Seal seal, Clock clock) {
        this.actions = actions;
        this.demands = demands;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * An action took place, and the authority has heard of the demand. Reads {@code doneOn}, {@code actionDistrict},
     * {@code actionResult} and whom it reached, as {@link Headcount#field} names the fields after {@code reached}: {@code
     * reachedWomen18to29}. One that was planned for the demand by the same means is the one that took place.
     *
     * @param kind code of {@link ActionKind}
     */
    void actionDone(UUID caseId, UUID demandId, String kind) {
        ActionKind means = ActionKind.valueOf(kind);
        Answers answers = caseFiles.answers(caseId, demandId);
        LocalDate day = answers.date("doneOn").orElseGet(this::today);
        CampaignAction action = actions.findFirstByDemandIdAndKindAndDoneOnIsNullOrderByPlannedOn(demandId, means)
                .orElseGet(() -> CampaignAction.unplanned(caseId, demandId, means));
        action.done(
                day,
                answers.code("actionDistrict")
                        .or(() -> caseFiles.get(caseId).district())
                        .orElse(null),
                answers.text("actionResult").orElse(null),
                Headcount.read(answers, "reached"),
                today(),
                seal);
        actions.save(action);
        Demand demand = demands.get(demandId);
        if (!demand.status().isSettled()) {
            demand.raise();
        }
        caseFiles.record(caseId, "campaigns.timeline.action-done", means);
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
