package az.icma.legalaid;

import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import org.springframework.stereotype.Component;

/** What we tell processes/legalaid/legal-aid-intake.bpmn, which the case calls: nothing beyond the case it runs in. */
@Component
class IntakeProcess implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("legal-aid-intake");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "legalaid";
    }
}
