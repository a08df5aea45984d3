package az.icma.campaigns;

import az.icma.process.Engine;
import az.icma.process.Message;
import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import az.icma.process.ProcessVariable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** What we tell processes/campaigns/advocacy-campaign.bpmn; but for the start, its messages are reported by people. */
@Component
public class CampaignProcess implements ProcessContract {

    public static final ProcessKey KEY = new ProcessKey("advocacy-campaign");

    public static final Message CASES_CLUSTERED = new Message("campaigns.casesClustered");
    public static final Message DEMAND_ADDED = new Message("campaigns.demandAdded");
    public static final Message RISK_ALERTED = new Message("campaigns.riskAlerted");
    public static final Message SUSPENDED = new Message("campaigns.suspended");

    /** How many reported dangers wait for the decision whether to go on. */
    static final ProcessVariable<Integer> OPEN_DANGERS = ProcessVariable.number("openDangers");

    private final Engine engine;

    CampaignProcess(Engine engine) {
        this.engine = engine;
    }

    /** Somebody of ours or a community-based organisation proposes a campaign. */
    void proposed(UUID caseId) {
        engine.start(KEY, caseId, caseId, OPEN_DANGERS.of(0));
    }

    /** So many cases are alike that a campaign suggests itself. */
    void casesClustered(UUID caseId) {
        engine.start(CASES_CLUSTERED, caseId, caseId, OPEN_DANGERS.of(0));
    }

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "campaigns";
    }

    @Override
    public Set<Message> messages() {
        return Set.of(CASES_CLUSTERED, DEMAND_ADDED, RISK_ALERTED, SUSPENDED);
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(OPEN_DANGERS);
    }
}
