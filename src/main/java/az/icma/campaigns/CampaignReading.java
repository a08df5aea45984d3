package az.icma.campaigns;

import az.icma.sealing.Seal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in a campaign, opened for reading; whoever shows it has asked the case file who may see it. */
@Service
@Transactional(readOnly = true)
public class CampaignReading {

    private final CampaignService service;
    private final Campaigns campaigns;
    private final ConsultationMeetings meetings;
    private final Targets targets;
    private final TargetPositions positions;
    private final Demands demands;
    private final Commitments commitments;
    private final CampaignActions actions;
    private final HarvestedOutcomes outcomes;
    private final Seal seal;

    CampaignReading(
            CampaignService service,
            Campaigns campaigns,
            ConsultationMeetings meetings,
            Targets targets,
            TargetPositions positions,
            Demands demands,
            Commitments commitments,
            CampaignActions actions,
            HarvestedOutcomes outcomes,
            Seal seal) {
        this.service = service;
        this.campaigns = campaigns;
        this.meetings = meetings;
        this.targets = targets;
        this.positions = positions;
        this.demands = demands;
        this.commitments = commitments;
        this.actions = actions;
        this.outcomes = outcomes;
        this.seal = seal;
    }

    public Optional<ToldCampaign> find(UUID caseId) {
        return service.find(caseId);
    }

    /** Campaigns that are parts of this one, as far as the reader sees them. */
    public List<Campaign> partsOf(UUID caseId) {
        return campaigns.findByParentId(caseId);
    }

    /** In the order in which they were proposed, each with what was promised. */
    public List<ToldDemand> demands(UUID caseId) {
        Map<UUID, List<ToldCommitment>> promised = commitments.findByCaseIdOrderByPromisedOn(caseId).stream()
                .collect(Collectors.groupingBy(
                        Commitment::demandId, Collectors.mapping(this::told, Collectors.toList())));
        return demands.findByCaseIdOrderByProposedAt(caseId).stream()
                .map(demand -> new ToldDemand(
                        demand,
                        demand.wording(seal),
                        demand.criterion(seal),
                        promised.getOrDefault(demand.id(), List.of())))
                .toList();
    }

    private ToldCommitment told(Commitment commitment) {
        return new ToldCommitment(commitment, commitment.promisedWhat(seal), commitment.promisedBy(seal));
    }

    /** The most influential first, each with the positions in their order. */
    public List<ToldTarget> targets(UUID caseId) {
        List<Target> known = targets.findByCaseIdOrderByInfluenceDesc(caseId);
        Map<UUID, List<ToldTarget.Position>> stood =
                positions
                        .findByTargetIdInOrderBySinceAscNotedAtAsc(
                                known.stream().map(Target::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                TargetPosition::targetId,
                                Collectors.mapping(
                                        position -> new ToldTarget.Position(
                                                position.stance(), position.since(), position.reason(seal)),
                                        Collectors.toList())));
        return known.stream()
                .map(target -> new ToldTarget(target, stood.getOrDefault(target.id(), List.of())))
                .toList();
    }

    /** What is planned first, then what was done, the newest on top. */
    public List<ToldAction> actions(UUID caseId) {
        return actions.findByCaseId(caseId).stream()
                .sorted(Comparator.comparing(CampaignAction::isDone)
                        .thenComparing(CampaignAction::day, Comparator.reverseOrder()))
                .map(action -> new ToldAction(action, action.result(seal)))
                .toList();
    }

    /** Meetings of the community, in their order. */
    public List<ConsultationMeeting> meetings(UUID caseId) {
        return meetings.findByCaseIdOrderByHeldOn(caseId);
    }

    public List<ToldOutcome> outcomes(UUID caseId) {
        return outcomes.findByCaseIdOrderByHarvestedAt(caseId).stream()
                .map(outcome -> new ToldOutcome(outcome, outcome.words(seal)))
                .toList();
    }
}
