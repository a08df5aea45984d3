package az.icma.legalaid;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.LifecycleRequested;
import az.icma.casefile.LinkKind;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * A campaign that needs legal aid for somebody gets a request of its own, linked both ways. It goes through consent and
 * conflict check like any other: that a campaign asks binds nobody to be its client.
 */
@Component
class RequestsOfOtherMatters {

    private final OpenedRequests requests;
    private final CaseFileService caseFiles;
    private final CurrentUser currentUser;

    RequestsOfOtherMatters(OpenedRequests requests, CaseFileService caseFiles, CurrentUser currentUser) {
        this.requests = requests;
        this.caseFiles = caseFiles;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(LifecycleRequested asked) {
        if (!asked.kind().equals(LegalAidKind.CODE)) {
            return;
        }
        UUID opened = requests.open(request(asked), currentUser.require().id());
        caseFiles.link(asked.originCaseId(), opened, LinkKind.CAUSED);
    }

    private NewRequest request(LifecycleRequested asked) {
        Answers said = caseFiles.answers(asked.originCaseId(), asked.originKey());
        return new NewRequest(
                asked.person(),
                Channel.OTHER_MATTER,
                asked.organisation(),
                Concerns.SELF,
                null,
                null,
                null,
                null,
                asked.district(),
                null,
                asked.theme(),
                UrgencySign.NONE,
                null,
                said.text("legalAidWords").orElseThrow(() -> new Refused("legalaid.refused.no-story")),
                null);
    }
}
