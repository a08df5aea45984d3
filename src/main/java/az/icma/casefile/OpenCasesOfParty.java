package az.icma.casefile;

import az.icma.registry.OpenMatters;
import az.icma.security.CurrentUser;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Counts the running matters in which a person or an organisation has a role, as far as the reader sees them. */
@Component
class OpenCasesOfParty implements OpenMatters {

    private final CaseList cases;
    private final CurrentUser currentUser;

    OpenCasesOfParty(CaseList cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public int naming(UUID id) {
        return cases.count(currentUser.require(), CaseFilter.ofParty(id).running());
    }
}
