package az.icma.casefile;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who learns of a matter besides its team. Its team and the coordinators close it, with a reason that stands in the
 * matter; those who answer for it open it again. Steps of a sealed matter are offered to its team alone, so whoever is
 * needed joins the team with it, and somebody who leads is always among them.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CaseProtection {

    private final CaseFileService cases;
    private final CaseNotes notes;
    private final CaseTimeline timeline;
    private final CaseChanges changes;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    CaseProtection(
            CaseFileService cases,
            CaseNotes notes,
            CaseTimeline timeline,
            CaseChanges changes,
            CaseAccess access,
            StaffDirectory staff,
            AuditTrail audit,
            CurrentUser currentUser) {
        this.cases = cases;
        this.notes = notes;
        this.timeline = timeline;
        this.changes = changes;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** What the reader may make of it, what it is now included; nothing where it is not theirs to say. */
    @Transactional(readOnly = true)
    public List<Confidentiality> choices(UUID caseId) {
        SignedIn reader = currentUser.require();
        return cases.visible(caseId, reader).map(file -> choices(file, reader)).orElse(List.of());
    }

    private List<Confidentiality> choices(CaseFile file, SignedIn reader) {
        boolean onTeam = file.hasOnTeam(reader.id());
        boolean coordinates = reader.has(Role.COORDINATOR);
        Confidentiality now = file.confidentiality();
        boolean theirs = onTeam || coordinates && now != Confidentiality.SEALED;
        if (!theirs || !access.may(reader, CaseAction.CONTRIBUTE, file)) {
            return List.of();
        }
        return Arrays.stream(Confidentiality.values())
                .filter(level -> level.compareTo(now) >= 0 || coordinates || file.isAnsweredForBy(reader.id()))
                .toList();
    }

    /** Who can join the team: who of them cannot be let in is not told beforehand. */
    @Transactional(readOnly = true)
    public List<SignedIn> colleagues(UUID caseId) {
        SignedIn reader = currentUser.require();
        return cases.visible(caseId, reader)
                .filter(file -> !choices(file, reader).isEmpty())
                .map(file -> staff.withAnyOf(Role.values()).stream()
                        .filter(access::worksOnCases)
                        .filter(person -> !file.hasOnTeam(person.id()))
                        .filter(person -> !person.id().equals(reader.id()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Closes the matter, or opens it again. Whoever seals it is on its team from then on.
     *
     * @param joining who joins the team as well and is told why
     */
    public void protect(UUID caseId, Confidentiality level, Set<UUID> joining, String reason) {
        SignedIn by = currentUser.require();
        CaseFile file = cases.writable(caseId, by);
        if (!choices(file, by).contains(level)) {
            throw new Refused("casefile.refused.not-yours-to-protect");
        }
        if (level == file.confidentiality() && joining.isEmpty()) {
            throw new Refused("casefile.refused.protected-already");
        }
        if (reason.isBlank()) {
            throw new Refused("casefile.refused.no-reason");
        }
        List<SignedIn> coming = joining.stream()
                .map(id -> staff.find(id)
                        .filter(person -> access.may(person, CaseAction.JOIN, file))
                        .orElseThrow(() -> new Refused("casefile.refused.cannot-be-let-in")))
                .toList();
        boolean sealed = level == Confidentiality.SEALED;
        if (sealed && !by.leads() && !isLed(file, coming)) {
            throw new Refused("casefile.refused.nobody-leads-it");
        }
        Background.PROCESS.run(() -> {
            coming.forEach(person -> cases.joinTeam(caseId, person.id(), TeamRole.MEMBER));
            if (sealed && !file.hasOnTeam(by.id())) {
                cases.joinTeam(caseId, by.id(), TeamRole.MEMBER);
            }
            file.protectAs(level);
            changes.saved(file);
            UUID written = notes.write(caseId, reason.strip(), by.id());
            notes.tell(written, caseId, Telling.Kind.MENTION, joining);
            timeline.add(caseId, written, "casefile.timeline.protected", level);
            audit.record(Deed.of(Act.CASE_PROTECTED, caseId).with("level", level.name()));
        });
    }

    /** A matter that goes on needs decisions, and those are for whoever leads. */
    private boolean isLed(CaseFile file, List<SignedIn> coming) {
        return Stream.concat(
                        coming.stream(), file.team().stream().flatMap(member -> staff.find(member.userId()).stream()))
                .anyMatch(SignedIn::leads);
    }
}
