package az.icma.casefile;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Letting a colleague into a matter until a day, to read or to work in it, though neither team nor district lead there.
 * Whoever cannot be let in is refused in the same words for every reason, so that nobody learns of a conflict.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Referrals {

    /** Whoever is needed for longer belongs on the team. */
    static final int LONGEST_MONTHS = 6;

    private final CaseGrants grants;
    private final CaseFileService cases;
    private final CaseAccess access;
    private final Seal seal;
    private final CaseNotes notes;
    private final CaseTimeline timeline;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Referrals(
            CaseGrants grants,
            CaseFileService cases,
            CaseAccess access,
            Seal seal,
            CaseNotes notes,
            CaseTimeline timeline,
            StaffDirectory staff,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.access = access;
        this.seal = seal;
        this.notes = notes;
        this.timeline = timeline;
        this.staff = staff;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the reader answers for the matter and may let others in. */
    @Transactional(readOnly = true)
    public boolean mayRefer(UUID caseId) {
        SignedIn reader = currentUser.require();
        return cases.visible(caseId, reader)
                .filter(file -> mayRefer(file, reader))
                .isPresent();
    }

    /** Everybody who works on matters but the reader: who of them cannot be let in is not told beforehand. */
    @Transactional(readOnly = true)
    public List<SignedIn> colleagues(UUID caseId) {
        SignedIn reader = currentUser.require();
        return mayRefer(caseId)
                ? staff.withAnyOf(Role.values()).stream()
                        .filter(person -> !person.id().equals(reader.id()))
                        .filter(access::worksOnCases)
                        .toList()
                : List.of();
    }

    /**
     * Lets the colleague in and tells them why.
     *
     * @param mayWork whether they may write in it as well
     */
    public void refer(UUID caseId, UUID colleague, boolean mayWork, LocalDate lastDay, String reason) {
        SignedIn by = currentUser.require();
        CaseFile file = cases.writable(caseId, by);
        if (!mayRefer(file, by)) {
            throw new Refused("casefile.refused.not-yours-to-refer");
        }
        LocalDate today = Baku.today(clock);
        if (lastDay.isBefore(today)) {
            throw new Refused("casefile.refused.grant-in-the-past");
        }
        if (lastDay.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw new Refused("casefile.refused.grant-too-long", LONGEST_MONTHS);
        }
        if (reason.isBlank()) {
            throw new Refused("casefile.refused.no-reason");
        }
        CaseGrant.Kind kind = mayWork ? CaseGrant.Kind.REFERRAL : CaseGrant.Kind.READING;
        SignedIn person = staff.find(colleague)
                .filter(known -> !known.id().equals(by.id()))
                .filter(known -> access.may(known, CaseAction.JOIN, file))
                .filter(known -> !access.may(known, mayWork ? CaseAction.CONTRIBUTE : CaseAction.READ, file))
                .orElseThrow(() -> new Refused("casefile.refused.cannot-be-let-in"));
        Instant until = Baku.startOf(lastDay.plusDays(1));
        CaseGrant grant = grants.saveAndFlush(
                CaseGrant.referral(kind, caseId, person.id(), reason, by.id(), clock.instant(), until, seal));
        UUID written = notes.write(caseId, reason.strip(), by.id());
        notes.tell(written, caseId, Telling.Kind.MENTION, Set.of(person.id()));
        timeline.add(caseId, written, "casefile.timeline.referred", person.id(), lastDay);
        audit.record(Deed.of(Act.CASE_REFERRED, caseId)
                .with("grant", grant.id().toString())
                .with("colleague", person.id().toString())
                .with("kind", kind.name())
                .with("until", lastDay.toString()));
    }

    /** Who is in the matter for a time, by referral or in an emergency; for whoever may open it. */
    @Transactional(readOnly = true)
    public List<LetIn> letIn(UUID caseId) {
        SignedIn reader = currentUser.require();
        return cases.visible(caseId, reader)
                .map(file -> grants.findValid(caseId, clock.instant()).stream()
                        .map(grant -> new LetIn(
                                grant.id(),
                                grant.userId(),
                                grant.kind().allows(CaseAction.CONTRIBUTE),
                                grant.kind() == CaseGrant.Kind.BREAK_GLASS,
                                grant.validUntil().orElseThrow(),
                                grant.reason(seal),
                                mayEnd(grant, file, reader)))
                        .toList())
                .orElse(List.of());
    }

    /** Ends it before its day: by those who may let others in, and by whoever was let in. */
    public void end(UUID caseId, UUID grantId) {
        SignedIn by = currentUser.require();
        CaseFile file = cases.visible(caseId, by).orElseThrow(() -> new Refused("casefile.refused.not-found"));
        CaseGrant grant = grants.findById(grantId)
                .filter(known -> known.caseId().equals(caseId))
                .filter(known -> mayEnd(known, file, by))
                .orElseThrow(() -> new Refused("casefile.refused.grant-settled"));
        timeline.add(caseId, "casefile.timeline.referral-ended", grant.userId());
        audit.record(Deed.of(Act.REFERRAL_ENDED, caseId).with("grant", grantId.toString()));
        grant.end(by.id(), clock.instant());
        grants.saveAndFlush(grant);
    }

    private boolean mayEnd(CaseGrant grant, CaseFile file, SignedIn reader) {
        return grant.userId().equals(reader.id()) || mayRefer(file, reader);
    }

    private boolean mayRefer(CaseFile file, SignedIn reader) {
        boolean answers = reader.has(Role.COORDINATOR) || file.isAnsweredForBy(reader.id());
        return answers && access.may(reader, CaseAction.CONTRIBUTE, file);
    }

    /**
     * Somebody who is in for a time.
     *
     * @param emergency let in by a second person, not by those who answer for the matter
     * @param endable whether the reader may end it
     */
    public record LetIn(
            UUID id,
            UUID colleague,
            boolean mayWork,
            boolean emergency,
            Instant until,
            @Classified(Datum.WORDS) String reason,
            boolean endable) {

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
