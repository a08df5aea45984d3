package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.LifecycleRequested;
import az.icma.casefile.TeamRole;
import az.icma.deadlines.DeadlineService;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens to a campaign as a whole on its way, told by its process: each step reads what was answered in its form.
 * Who may take a step is settled by the step itself.
 */
@Service
@Transactional
class CampaignService {

    private final Campaigns campaigns;
    private final CampaignDemands demands;
    private final CaseFileService caseFiles;
    private final DeadlineService deadlines;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            CampaignDemands demands,
            CaseFileService caseFiles,
            DeadlineService deadlines,
            Seal seal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.demands = demands;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /** What only a campaign has, with its words. */
    @Transactional(readOnly = true)
    Optional<ToldCampaign> find(UUID caseId) {
        return campaigns
                .findById(caseId)
                .map(campaign -> new ToldCampaign(campaign, campaign.suspendedWhy(seal), campaign.publicSummary(seal)));
    }

    /** Reads {@code theme}, {@code district}, {@code place} and {@code peopleAffected}: the title follows them. */
    void problemDescribed(UUID caseId) {
        Answers answers = answers(caseId);
        CaseFile file = caseFiles.get(caseId);
        campaigns.get(caseId).concerns(answers.number("peopleAffected").orElse(null));
        caseFiles.settle(
                caseId,
                answers.code("theme").or(file::theme).orElse(null),
                answers.code("district").or(file::district).orElse(null),
                answers.text("place").or(file::place).orElse(null));
    }

    /** @param decision {@code GO} or {@code POSTPONE}; a postponed one stays a proposal */
    void decided(UUID caseId, String decision) {
        if ("GO".equals(decision)) {
            campaigns.get(caseId).decided();
        }
        caseFiles.record(caseId, "campaigns.timeline.decided." + decision);
    }

    /** @param level code of the authorities that can decide */
    void levelFound(UUID caseId, String level) {
        campaigns.get(caseId).isDecidedAt(level);
    }

    /** Reads {@code riskLevel}. */
    void riskAssessed(UUID caseId) {
        campaigns.get(caseId).mayHarm(required(answers(caseId).code("riskLevel")));
    }

    /** Reads {@code budget}, {@code endsOn} and {@code needsGrant}, and {@code campaignLead} where one was chosen. */
    void planned(UUID caseId) {
        Answers answers = answers(caseId);
        Campaign campaign = campaigns.get(caseId);
        campaign.planned(Means.planned(
                answers.date("endsOn").orElse(null),
                answers.amount("budget").orElse(null),
                answers.code("needsGrant").filter("YES"::equals).isPresent()));
        answers.id("campaignLead").ifPresent(campaign::ledBy);
    }

    /** Reads {@code grantNumber} and {@code grantOn}. */
    void grantRegistered(UUID caseId) {
        Answers answers = answers(caseId);
        campaigns.get(caseId).grantRegistered(required(answers.text("grantNumber")), required(answers.date("grantOn")));
        caseFiles.record(caseId, "campaigns.timeline.grant-registered");
    }

    void planApproved(UUID caseId) {
        campaigns.get(caseId).approved();
        caseFiles.record(caseId, "campaigns.timeline.plan-approved");
    }

    /** The proposal becomes a campaign with a number, and whoever leads it is on its team. */
    void begin(UUID caseId) {
        Campaign campaign = campaigns.get(caseId);
        UUID lead = campaign.lead()
                .or(() -> answers(caseId).id("campaignLead"))
                .or(() -> caseFiles.get(caseId).openedBy())
                .orElseThrow(() -> new Refused("campaigns.refused.no-lead"));
        campaign.begin(lead, today());
        caseFiles.register(caseId, CampaignKind.SERIES);
        caseFiles.joinTeam(caseId, lead, TeamRole.OWNER);
    }

    /** Id of the account of whoever leads it. */
    @Transactional(readOnly = true)
    String lead(UUID caseId) {
        return campaigns
                .get(caseId)
                .lead()
                .orElseThrow(() -> new Refused("campaigns.refused.no-lead"))
                .toString();
    }

    /** The last day of the plan; a month before it a warning is due. */
    @Transactional(readOnly = true)
    Optional<LocalDate> endsOn(UUID caseId) {
        return campaigns.get(caseId).means().lastDay();
    }

    /** Reads {@code newEndsOn}: the plan goes on for longer. */
    void prolonged(UUID caseId) {
        campaigns.get(caseId).prolonged(required(answers(caseId).date("newEndsOn")), today());
    }

    /** Reads {@code suspendedWhy}: nothing is done until it goes on. */
    void suspend(UUID caseId) {
        campaigns.get(caseId).suspend(answers(caseId).text("suspendedWhy").orElse(null), today(), seal);
        caseFiles.record(caseId, "campaigns.timeline.suspended");
    }

    /** Somebody is in danger: nothing is done in public until it goes on. Why stands with the report of the danger. */
    void haltForDanger(UUID caseId) {
        campaigns.get(caseId).suspend(null, today(), seal);
        caseFiles.record(caseId, "campaigns.timeline.halted");
    }

    void resume(UUID caseId) {
        campaigns.get(caseId).resume();
        caseFiles.record(caseId, "campaigns.timeline.resumed");
    }

    /**
     * A campaign needs legal aid for somebody, for one of its demands. Reads {@code legalAidPerson} and {@code
     * legalAidTopic} from the answers of the demand; the words about it stay there.
     */
    void requestLegalAid(UUID caseId, UUID demandId) {
        CaseFile file = caseFiles.get(caseId);
        Answers answers = caseFiles.answers(caseId, demandId);
        events.publishEvent(new LifecycleRequested(
                "legal-aid",
                caseId,
                demandId,
                answers.code("legalAidTopic").or(file::theme).orElse(null),
                file.district().orElse(null),
                campaigns.get(caseId).cbo().orElse(null),
                answers.id("legalAidPerson").orElse(null)));
        caseFiles.record(caseId, "campaigns.timeline.legal-aid-requested");
    }

    /** Reads {@code publicSummary}: what everybody may know of it. */
    void summaryWritten(UUID caseId) {
        campaigns.get(caseId).summarised(required(answers(caseId).text("publicSummary")), seal);
    }

    /** Ends it with what came of its demands. @return the code of the outcome */
    String close(UUID caseId) {
        String outcome = demands.result(caseId).name();
        close(caseId, outcome);
        return outcome;
    }

    /** Ends it before its demands could be met, or were raised at all. */
    void close(UUID caseId, String outcome) {
        campaigns.get(caseId).end();
        deadlines.cancelAll(caseId);
        caseFiles.close(caseId, outcome);
    }

    private Answers answers(UUID caseId) {
        return caseFiles.answers(caseId, caseId);
    }

    private static <T> T required(Optional<T> answer) {
        return answer.orElseThrow(() -> new Refused("campaigns.refused.unanswered"));
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
