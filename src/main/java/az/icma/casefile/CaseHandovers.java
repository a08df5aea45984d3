package az.icma.casefile;

import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.process.Engine;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Giving one's part in a matter into the hands of a colleague: their place on the team, their steps, and a word about it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CaseHandovers {

    private final CaseFileService cases;
    private final CaseNotes notes;
    private final CaseTimeline timeline;
    private final CaseChanges changes;
    private final CaseAccess access;
    private final InboxList steps;
    private final ObjectProvider<Engine> engine;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseHandovers(
            CaseFileService cases,
            CaseNotes notes,
            CaseTimeline timeline,
            CaseChanges changes,
            CaseAccess access,
            InboxList steps,
            ObjectProvider<Engine> engine,
            StaffDirectory staff,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.timeline = timeline;
        this.changes = changes;
        this.access = access;
        this.steps = steps;
        this.engine = engine;
        this.staff = staff;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whose part the reader may give away: their own, or anybody's where they lead. Nobody's once the matter has ended. */
    @Transactional(readOnly = true)
    public List<UUID> givers(UUID caseId) {
        SignedIn reader = currentUser.require();
        return cases.visible(caseId, reader)
                .filter(file -> access.may(reader, CaseAction.CONTRIBUTE, file))
                .filter(file -> file.status().isRunning())
                .map(file -> file.team().stream()
                        .map(TeamMember::userId)
                        .distinct()
                        .filter(member -> reader.leads() || member.equals(reader.id()))
                        .toList())
                .orElse(List.of());
    }

    /** Who can take over what this colleague does in the matter: of the same calling, and not kept away from it. */
    @Transactional(readOnly = true)
    public List<SignedIn> successors(UUID caseId, UUID from) {
        CaseFile file = visible(caseId);
        return staff.withAnyOf(callingOf(file, from)).stream()
                .filter(person -> !person.id().equals(from))
                .filter(person -> access.may(person, CaseAction.JOIN, file))
                .toList();
    }

    /**
     * Open steps of the giver become the taker's, as far as the taker's role may do them; others go back to their role.
     * What the process has still to give to the giver, it gives to the taker.
     */
    public void handOver(UUID caseId, UUID from, UUID to, String note) {
        CaseFile file = visible(caseId);
        if (!givers(caseId).contains(from)) {
            throw new Refused("casefile.refused.not-yours-to-give");
        }
        SignedIn taker = successors(caseId, from).stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refused("casefile.refused.cannot-take-over"));
        if (note.isBlank()) {
            throw new Refused("casefile.refused.empty-note");
        }
        UUID giver = currentUser.require().id();
        Background.PROCESS.run(() -> handOver(file, from, taker, note, giver));
    }

    /** Whoever gives their own part away may not see the matter any more, but what they said still belongs to it. */
    private void handOver(CaseFile file, UUID from, SignedIn taker, String note, UUID giver) {
        UUID caseId = file.id();
        UUID to = taker.id();
        List<InboxItem> ofRoles = takenFromRoles(caseId, from);
        file.handOver(from, to, clock.instant());
        changes.saved(file);
        engine.getObject().handOver(caseId, from, to);
        ofRoles.stream()
                .filter(step -> !Collections.disjoint(step.roles(), taker.roleCodes()))
                .filter(step -> step.barred().filter(to::equals).isEmpty())
                .forEach(step -> engine.getObject().claim(step.taskId(), to));
        UUID written = notes.write(caseId, note.strip(), giver);
        notes.tell(written, caseId, Telling.Kind.HANDOVER, Set.of(to));
        timeline.add(caseId, written, "casefile.timeline.handed-over", from, to);
    }

    private List<InboxItem> takenFromRoles(UUID caseId, UUID from) {
        return steps.ofCase(caseId).stream()
                .filter(step -> step.assignee().filter(from::equals).isPresent())
                .filter(step -> !step.roles().isEmpty())
                .toList();
    }

    /** A lawyer's part is for lawyers, an advocate's for advocates; anybody else's for whoever works on matters. */
    private static Role[] callingOf(CaseFile file, UUID from) {
        Set<TeamRole> parts = file.team().stream()
                .filter(member -> member.userId().equals(from))
                .map(TeamMember::role)
                .collect(Collectors.toSet());
        if (parts.contains(TeamRole.ADVOCATE)) {
            return new Role[] {Role.ADVOCATE};
        }
        return parts.contains(TeamRole.LAWYER) ? new Role[] {Role.LAWYER, Role.ADVOCATE} : Role.values();
    }

    private CaseFile visible(UUID caseId) {
        return cases.visible(caseId, currentUser.require())
                .orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }
}
