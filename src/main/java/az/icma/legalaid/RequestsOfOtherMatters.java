package az.icma.legalaid;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.LifecycleRequested;
import az.icma.casefile.LinkKind;
import az.icma.registry.RelationCard;
import az.icma.registry.RelationKind;
import az.icma.registry.RelationRegistry;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A campaign that needs legal aid for somebody gets a request of its own, linked both ways. It goes through consent and
 * conflict check like any other: that a campaign asks binds nobody to be its client.
 */
@Component
class RequestsOfOtherMatters {

    private final OpenedRequests requests;
    private final CaseFileService caseFiles;
    private final RelationRegistry relations;
    private final CurrentUser currentUser;

    RequestsOfOtherMatters(
            OpenedRequests requests, CaseFileService caseFiles, RelationRegistry relations, CurrentUser currentUser) {
        this.requests = requests;
        this.caseFiles = caseFiles;
        this.relations = relations;
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
                asker(asked),
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

    /** Where nobody is named, those of the community-based organisation speak for it. */
    private UUID asker(LifecycleRequested asked) {
        return Optional.ofNullable(asked.person())
                .or(() -> Optional.ofNullable(asked.organisation()).flatMap(this::speaker))
                .orElseThrow(() -> new Refused("legalaid.refused.nobody-asks"));
    }

    private Optional<UUID> speaker(UUID organisation) {
        List<RelationCard> lasting =
                relations.of(organisation).stream().filter(RelationCard::lasts).toList();
        return Stream.of(RelationKind.CONTACT, RelationKind.HEAD)
                .flatMap(kind -> lasting.stream().filter(relation -> relation.kind() == kind))
                .map(RelationCard::other)
                .findFirst();
    }
}
