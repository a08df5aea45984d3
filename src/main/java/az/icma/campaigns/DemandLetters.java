package az.icma.campaigns;

import az.icma.appeals.Appeal;
import az.icma.appeals.AppealKind;
import az.icma.appeals.AppealService;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Letters to authorities that belong to a demand: each is one of its actions. */
@Service
@Transactional
class DemandLetters {

    private final AppealService appeals;
    private final CampaignActions actions;
    private final Demands demands;
    private final Seal seal;
    private final Clock clock;

    DemandLetters(AppealService appeals, CampaignActions actions, Demands demands, Seal seal, Clock clock) {
        this.appeals = appeals;
        this.actions = actions;
        this.demands = demands;
        this.seal = seal;
        this.clock = clock;
    }

    /** The id of a new letter that begins with the authority and the words of the demand. */
    UUID open(UUID caseId, UUID demandId) {
        Demand demand = demands.get(demandId);
        return appeals.openTo(demand.authorityId(), demand.wording(seal), caseId);
    }

    /** The letter has run its course; as an action it counts from the day on which it was sent. */
    void answered(UUID caseId, UUID demandId, UUID appealId) {
        Appeal letter = appeals.get(appealId);
        ActionKind means = letter.kind().filter(AppealKind.INFORMATION::equals).isPresent()
                ? ActionKind.INFORMATION_REQUEST
                : ActionKind.APPEAL;
        LocalDate today = Baku.today(clock);
        CampaignAction action = actions.findFirstByDemandIdAndKindAndDoneOnIsNullOrderByPlannedOn(demandId, means)
                .orElseGet(() -> CampaignAction.unplanned(caseId, demandId, means));
        action.done(letter.sentOn().orElse(today), null, null, Set.of(), today, seal);
        actions.save(action);
        Demand demand = demands.get(demandId);
        if (!demand.status().isSettled()) {
            demand.raise();
        }
    }
}
