package az.icma.appeals;

import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import az.icma.process.ProcessVariable;
import org.springframework.stereotype.Component;

import java.util.Set;

/** What the tests promise to their own model that calls an appeal, so that it passes the check like any other. */
@Component
class AppealCaller implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("appeal-caller");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "appeals";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(AppealsProcess.RESPONSIBLE);
    }
}
