package az.icma.campaigns;

import az.icma.process.Message;
import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import az.icma.process.ProcessVariable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** What we tell processes/campaigns/campaign-commitment.bpmn, one for each promise; people report its messages. */
@Component
class CommitmentProcess implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("campaign-commitment");

    static final Message DELIVERY_REPORTED = new Message("campaigns.deliveryReported");
    static final Message PROMISE_MOVED = new Message("campaigns.promiseMoved");

    static final ProcessVariable<UUID> COMMITMENT_ID = ProcessVariable.id("commitmentId");

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
        return Set.of(DELIVERY_REPORTED, PROMISE_MOVED);
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(COMMITMENT_ID, DemandProcess.DEMAND_ID, DemandProcess.RESPONSIBLE);
    }
}
