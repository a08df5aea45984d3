package az.icma.campaigns;

import az.icma.casefile.CaseFileService;
import az.icma.shared.database.Background;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * How far petitions are from their goals. A petition that has reached its goal hears of it once, while it waits for that,
 * however the last signature was given.
 */
@Service
@Transactional
class SignatureGoals {

    private final Demands demands;
    private final DemandProcess running;
    private final CaseFileService caseFiles;
    private final JdbcClient jdbc;

    SignatureGoals(Demands demands, DemandProcess running, CaseFileService caseFiles, JdbcClient jdbc) {
        this.demands = demands;
        this.running = running;
        this.caseFiles = caseFiles;
        this.jdbc = jdbc;
    }

    /** Signatures of this campaign were counted anew. */
    void counted(UUID caseId) {
        Background.PROCESS.run(() -> demands.findByCaseIdOrderByProposedAt(caseId).stream()
                .filter(this::isReached)
                .map(Demand::id)
                .forEach(running::signatureGoalReached));
    }

    /** A petition may be announced when enough have signed already, and then waits for a signature that never comes. */
    @Scheduled(cron = "0 10 5 * * *", zone = "Asia/Baku")
    void countAll() {
        Background.PROCESS
                .call(() -> jdbc.sql("SELECT DISTINCT s.case_id FROM signature s JOIN campaign c"
                                + " ON c.id = s.case_id WHERE c.status = 'RUNNING'")
                        .query(UUID.class)
                        .list())
                .forEach(this::counted);
    }

    private boolean isReached(Demand demand) {
        OptionalInt goal = goal(demand);
        return goal.isPresent() && verified(demand) >= goal.getAsInt();
    }

    /** As it was announced; empty where the demand has no petition. */
    OptionalInt goal(Demand demand) {
        return caseFiles
                .answers(demand.caseId(), demand.id())
                .number("petitionGoal")
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Who signed this petition, or, on paper, the campaign as a whole; everybody once. */
    int verified(Demand demand) {
        return jdbc.sql("SELECT count(*) FROM signature WHERE case_id = :campaign AND duplicate_of IS NULL"
                        + " AND (demand_id IS NULL OR demand_id = :demand)")
                .param("campaign", demand.caseId())
                .param("demand", demand.id())
                .query(Integer.class)
                .single();
    }
}
