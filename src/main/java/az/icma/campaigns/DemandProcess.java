package az.icma.campaigns;

import az.icma.process.Engine;
import az.icma.process.Message;
import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import az.icma.process.ProcessVariable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/**
 * What we tell processes/campaigns/campaign-demand.bpmn, one for each demand. Halting and resuming reach only demands
 * whose public steps are under way; letters and promises have clocks that are not ours to stop.
 */
@Component
public class DemandProcess implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("campaign-demand");

    public static final Message SIGNATURE_GOAL_REACHED = new Message("campaigns.signatureGoalReached");
    static final Message WORK_HALTED = new Message("campaigns.workHalted");
    static final Message WORK_RESUMED = new Message("campaigns.workResumed");

    static final ProcessVariable<UUID> DEMAND_ID = ProcessVariable.id("demandId");
    static final ProcessVariable<UUID> RESPONSIBLE = ProcessVariable.id("responsible");

    private final Engine engine;

    DemandProcess(Engine engine) {
        this.engine = engine;
    }

    /** There are as many verified signatures as the petition asked for; nothing happens where none is awaited. */
    void signatureGoalReached(UUID demandId) {
        tell(SIGNATURE_GOAL_REACHED, demandId);
    }

    void halt(UUID demandId) {
        tell(WORK_HALTED, demandId);
    }

    void resume(UUID demandId) {
        tell(WORK_RESUMED, demandId);
    }

    private void tell(Message message, UUID demandId) {
        if (engine.isWaiting(message, demandId)) {
            engine.correlate(message, demandId);
        }
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
        return Set.of(SIGNATURE_GOAL_REACHED, WORK_HALTED, WORK_RESUMED);
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(DEMAND_ID, RESPONSIBLE);
    }
}
