package az.icma.casefile;

import az.icma.registry.OpenMatters;
import az.icma.security.CurrentUser;
import org.springframework.stereotype.Component;

import java.util.Set;
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
        Set<CaseFile.Status> running = Set.of(CaseFile.Status.REQUEST, CaseFile.Status.OPEN);
        return cases.count(currentUser.require(), new CaseFilter("", running, null, null, false, id));
    }
}
