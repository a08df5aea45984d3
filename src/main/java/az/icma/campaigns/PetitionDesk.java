package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileErased;
import az.icma.casefile.CaseFileService;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where petitions of a campaign are seen, and opened and closed for signing online. */
@Service
@Transactional
public class PetitionDesk {

    static final String MAY_OPEN = "hasAnyRole('CAMPAIGN_MANAGER','CBO_COORDINATOR','COORDINATOR','DIRECTOR')";

    private final Petitions petitions;
    private final Demands demands;
    private final Campaigns campaigns;
    private final SignatureGoals goals;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean online;

    PetitionDesk(
            Petitions petitions,
            Demands demands,
            Campaigns campaigns,
            SignatureGoals goals,
            CaseFileService caseFiles,
            Seal seal,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock,
            @Value("${icma.petitions}") boolean online) {
        this.petitions = petitions;
        this.demands = demands;
        this.campaigns = campaigns;
        this.goals = goals;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
        this.online = online;
    }

    /** Whether whoever runs this server lets strangers reach petitions at all. */
    public boolean isOnline() {
        return online;
    }

    /** Those that were announced, with how far they are; whoever sees the campaign may know. */
    @Transactional(readOnly = true)
    public List<ToldPetition> of(UUID caseId) {
        return demands.findByCaseIdOrderByProposedAt(caseId).stream()
                .flatMap(demand -> told(demand).stream())
                .toList();
    }

    private Optional<ToldPetition> told(Demand demand) {
        Answers announced = caseFiles.answers(demand.caseId(), demand.id());
        return announced
                .text("petitionText")
                .map(text -> new ToldPetition(
                        demand.id(),
                        demand.wording(seal),
                        goals.goal(demand),
                        announced.date("petitionEnds"),
                        goals.verified(demand),
                        petitions
                                .findById(demand.id())
                                .filter(petition -> petition.isOpenOn(today()))
                                .flatMap(petition -> petition.link(seal))));
    }

    /** Takes the text and the last day from the announcement. */
    @PreAuthorize(MAY_OPEN)
    public void open(UUID caseId, UUID demandId) {
        Demand demand = writable(caseId, demandId);
        if (!online) {
            throw new Refused("campaigns.refused.petitions-off");
        }
        if (campaigns.get(caseId).status() != Campaign.Status.RUNNING) {
            throw new Refused("campaigns.refused.halted");
        }
        Answers announced = caseFiles.answers(caseId, demandId);
        Petition petition = petitions.findById(demandId).orElseGet(() -> new Petition(demandId, demand.caseId(), seal));
        petition.open(
                announced.text("petitionText").orElseThrow(() -> new Refused("campaigns.refused.no-petition")),
                announced.date("petitionEnds").orElseThrow(() -> new Refused("campaigns.refused.no-petition")),
                today(),
                seal);
        petitions.save(petition);
        caseFiles.record(caseId, "campaigns.timeline.petition-opened");
    }

    @PreAuthorize(MAY_OPEN)
    public void close(UUID caseId, UUID demandId) {
        writable(caseId, demandId);
        petitions.findById(demandId).ifPresent(petition -> petition.close(today()));
        caseFiles.record(caseId, "campaigns.timeline.petition-closed");
    }

    /** The link leads nowhere any more. */
    @EventListener
    void on(CaseFileErased erased) {
        jdbc.sql("UPDATE petition SET link_hash = NULL, version = version + 1 WHERE case_id = :id")
                .param("id", erased.caseId())
                .update();
    }

    private Demand writable(UUID caseId, UUID demandId) {
        caseFiles.writable(caseId, currentUser.require());
        return demands.findById(demandId)
                .filter(demand -> demand.caseId().equals(caseId))
                .orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
