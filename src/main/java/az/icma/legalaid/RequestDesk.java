package az.icma.legalaid;

import az.icma.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where requests are written down: a draft while somebody is on the phone, a case file when it is said. */
@Service
@Transactional
@PreAuthorize(RequestDesk.MAY_RECEIVE)
public class RequestDesk {

    static final String MAY_RECEIVE = "hasAnyRole('INTAKE','COORDINATOR','LAWYER','CBO_COORDINATOR')";

    private final OpenedRequests requests;
    private final RequestDrafts drafts;
    private final CurrentUser currentUser;

    RequestDesk(OpenedRequests requests, RequestDrafts drafts, CurrentUser currentUser) {
        this.requests = requests;
        this.drafts = drafts;
        this.currentUser = currentUser;
    }

    /** Opens a case file for the request and starts its process; the draft is done with. */
    public UUID receive(NewRequest request) {
        UUID receiver = currentUser.require().id();
        UUID id = requests.open(request, receiver);
        drafts.forget(receiver);
        return id;
    }

    /** Keeps what was typed so far; the moment is for "Saved 14:02:09". */
    public Instant keepDraft(Map<String, String> values) {
        return drafts.save(currentUser.require().id(), values);
    }

    @Transactional(readOnly = true)
    public Optional<RequestDraft> draft() {
        return drafts.find(currentUser.require().id());
    }

    public void forgetDraft() {
        drafts.forget(currentUser.require().id());
    }
}
