package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of authorities and what they promised, told by the processes of demands and commitments. */
@Service
@Transactional
class CampaignDemands {

    private final Demands demands;
    private final Commitments commitments;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    CampaignDemands(
            Demands demands,
            Commitments commitments,
            CaseFileService caseFiles,
            Seal seal,
            CurrentUser currentUser,
            Clock clock) {
        this.demands = demands;
        this.commitments = commitments;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Reads the list {@code demands} with {@code demandAuthority}, {@code demandWording}, {@code demandCriterion} and
     * {@code demandWantedBy}. Planned anew, it takes the place of what was only proposed so far.
     */
    void demandsSet(UUID caseId) {
        List<Answers> wanted = caseFiles.answers(caseId, caseId).items("demands");
        if (wanted.isEmpty()) {
            throw new Refused("campaigns.refused.no-demand");
        }
        of(caseId).stream().filter(Demand::isOnlyProposed).forEach(demands::delete);
        wanted.forEach(demand -> propose(caseId, demand));
    }

    /** One more demand while the campaign runs, from the same fields. @return its id */
    String newDemand(UUID caseId) {
        UUID id = propose(caseId, caseFiles.answers(caseId, caseId)).id();
        caseFiles.record(caseId, "campaigns.timeline.demand-added");
        return id.toString();
    }

    private Demand propose(UUID caseId, Answers demand) {
        UUID authority = required(demand.id("demandAuthority"));
        caseFiles.involve(caseId, Party.organisation(authority, PartyRole.AUTHORITY));
        return demands.save(new Demand(
                caseId,
                authority,
                required(demand.text("demandWording")),
                required(demand.text("demandCriterion")),
                demand.date("demandWantedBy").orElse(null),
                clock.instant(),
                seal));
    }

    /** Ids of all demands that are still to be met. */
    @Transactional(readOnly = true)
    List<String> openDemands(UUID caseId) {
        return of(caseId).stream()
                .filter(demand -> !demand.status().isSettled())
                .map(demand -> demand.id().toString())
                .toList();
    }

    /** Of whom it is asked: whoever writes the letter begins with it. */
    @Transactional(readOnly = true)
    String authority(UUID demandId) {
        return demands.get(demandId).authorityId().toString();
    }

    /** The authority hears of it, the first time or again. */
    void raised(UUID caseId, UUID demandId) {
        demands.get(demandId).raise();
    }

    /**
     * Reads {@code promisedWhat}, {@code promisedBy} (an office, not a person), {@code promisedOn} and {@code
     * promisedUntil} from the answers of the demand.
     *
     * @return the id of the commitment
     */
    String committed(UUID caseId, UUID demandId) {
        Answers answers = caseFiles.answers(caseId, demandId);
        Demand demand = demands.get(demandId);
        demand.committed();
        LocalDate until = required(answers.date("promisedUntil"));
        Commitment commitment = commitments.save(new Commitment(
                demand,
                required(answers.text("promisedWhat")),
                answers.text("promisedBy").orElse(null),
                answers.date("promisedOn").orElseGet(this::today),
                until,
                seal));
        caseFiles.record(caseId, "campaigns.timeline.committed", until);
        return commitment.id().toString();
    }

    void refused(UUID caseId, UUID demandId) {
        demands.get(demandId).refused();
        caseFiles.record(caseId, "campaigns.timeline.refused");
    }

    void dropped(UUID caseId, UUID demandId) {
        demands.get(demandId).drop();
        caseFiles.record(caseId, "campaigns.timeline.dropped");
    }

    /** The promised day that holds, as an ISO date. */
    @Transactional(readOnly = true)
    String promisedUntil(UUID commitmentId) {
        return commitments.get(commitmentId).dueOn().toString();
    }

    /**
     * Somebody went and looked. Reads {@code verifiedOn} and {@code delivery} from the answers of the commitment.
     *
     * @return the code of what came of it
     */
    String verified(UUID caseId, UUID commitmentId) {
        Answers answers = caseFiles.answers(caseId, commitmentId);
        Delivery delivery = Delivery.valueOf(required(answers.code("delivery")));
        LocalDate day = answers.date("verifiedOn").orElseGet(this::today);
        if (day.isAfter(today())) {
            throw new Refused("campaigns.refused.future-day");
        }
        Commitment commitment = commitments.get(commitmentId);
        commitment.verified(delivery, day, currentUser.get().map(SignedIn::id).orElse(null));
        demands.get(commitment.demandId()).delivered(delivery);
        caseFiles.record(caseId, "campaigns.timeline.verified", delivery);
        return delivery.name();
    }

    /** Reads {@code newPromisedUntil} from the answers of the commitment: a later day, and another chance. */
    void promiseMovedTo(UUID caseId, UUID commitmentId) {
        LocalDate until = required(caseFiles.answers(caseId, commitmentId).date("newPromisedUntil"));
        Commitment commitment = commitments.get(commitmentId);
        commitment.movedTo(until);
        demands.get(commitment.demandId()).committed();
        caseFiles.record(caseId, "campaigns.timeline.promise-moved", until);
    }

    @Transactional(readOnly = true)
    List<Demand> of(UUID caseId) {
        return demands.findByCaseIdOrderByProposedAt(caseId);
    }

    /** What came of all demands together. */
    @Transactional(readOnly = true)
    CampaignResult result(UUID caseId) {
        return CampaignResult.of(of(caseId).stream().map(Demand::status).toList());
    }

    private static <T> T required(Optional<T> answer) {
        return answer.orElseThrow(() -> new Refused("campaigns.refused.unanswered"));
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
