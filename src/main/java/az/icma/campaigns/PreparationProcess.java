package az.icma.campaigns;

import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import org.springframework.stereotype.Component;

/** What we tell processes/campaigns/campaign-preparation.bpmn: nothing beyond the campaign that it prepares. */
@Component
class PreparationProcess implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("campaign-preparation");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "campaigns";
    }
}
