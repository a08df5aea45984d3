package az.icma.conflicts;

import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import org.springframework.stereotype.Component;

/** What we tell processes/conflicts/conflict-check.bpmn: nothing beyond the case that it runs in. */
@Component
class ConflictProcess implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("conflict-check");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "conflicts";
    }
}
