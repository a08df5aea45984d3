package az.icma.casefile;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.inbox.StandingIn;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Standing in for a colleague who is away: their cases open to whoever stands in, and their steps can be taken, from the
 * first day until the last. A conflict of interest stays what it is. Nobody lets themselves in: it is arranged by the
 * absent colleague, or by somebody who leads for two others, and the absent colleague finds it on their start page.
 */
@Service
@Transactional
public class StandIns implements StandingIn {

    static final String CASE_WORK =
            "hasAnyRole('INTAKE','REGISTRAR','COORDINATOR','LAWYER','ADVOCATE','CAMPAIGN_MANAGER',"
                    + "'CBO_COORDINATOR','DIRECTOR')";

    private final Absences absences;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    StandIns(
            Absences absences,
            CaseAccess access,
            StaffDirectory staff,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.absences = absences;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whose absence the reader may arrange: their own, and anybody's where they lead. */
    @Transactional(readOnly = true)
    @PreAuthorize(CASE_WORK)
    public List<SignedIn> arrangeable() {
        SignedIn reader = currentUser.require();
        return reader.leads() ? workingOnCases() : List.of(reader);
    }

    /** Who can stand in: whoever works on cases and shares a role, so that the steps are theirs to do as well. */
    @Transactional(readOnly = true)
    @PreAuthorize(CASE_WORK)
    public List<SignedIn> candidates(UUID absent) {
        Set<String> roles = staff.find(absent).map(SignedIn::roleCodes).orElse(Set.of());
        return workingOnCases().stream()
                .filter(person -> !person.id().equals(absent))
                .filter(person -> !Collections.disjoint(person.roleCodes(), roles))
                .toList();
    }

    /** Arranges an absence of the reader, or of a colleague where the reader leads. */
    @PreAuthorize(CASE_WORK)
    public void arrange(UUID absent, UUID cover, LocalDate firstDay, LocalDate lastDay) {
        SignedIn by = currentUser.require();
        if (!absent.equals(by.id()) && !by.leads()) {
            throw new Refused("casefile.refused.not-yours-to-arrange");
        }
        // Whoever leads would otherwise open to themselves what is sealed, and nobody would have been asked.
        if (cover.equals(by.id()) && !absent.equals(by.id())) {
            throw new Refused("casefile.refused.covers-by-own-word");
        }
        Absence absence =
                Absence.arranged(absent, cover, firstDay, lastDay, by.id(), clock.instant(), Baku.today(clock));
        if (candidates(absent).stream().noneMatch(person -> person.id().equals(cover))) {
            throw new Refused("casefile.refused.cannot-stand-in");
        }
        if (notOver().stream()
                .anyMatch(known -> known.absent().equals(absent)
                        && known.cover().equals(cover)
                        && known.overlaps(firstDay, lastDay))) {
            throw new Refused("casefile.refused.absence-known");
        }
        absences.saveAndFlush(absence);
        audit.record(deed(Act.ABSENCE_ARRANGED, absence));
    }

    /** Ends it before its last day: by whoever is away, whoever stands in, and those who lead. */
    @PreAuthorize(CASE_WORK)
    public void end(UUID id) {
        SignedIn by = currentUser.require();
        Absence absence = absences.findById(id)
                .filter(known -> by.leads() || known.concerns(by.id()))
                .orElseThrow(() -> new Refused("casefile.refused.grant-settled"));
        absence.end(by.id(), clock.instant());
        absences.saveAndFlush(absence);
        audit.record(deed(Act.ABSENCE_ENDED, absence));
    }

    /** What runs or is to come: the reader's own, and everybody's where they lead; the next to begin first. */
    @Transactional(readOnly = true)
    @PreAuthorize(CASE_WORK)
    public List<Cover> upcoming() {
        SignedIn reader = currentUser.require();
        return notOver().stream()
                .filter(absence -> reader.leads() || absence.concerns(reader.id()))
                .map(StandIns::cover)
                .toList();
    }

    /** Who stands in today for these colleagues; of those who have no absence, nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Cover> coversOf(Collection<UUID> colleagues) {
        return colleagues.isEmpty()
                ? List.of()
                : absences.findOf(colleagues, Baku.today(clock)).stream()
                        .map(StandIns::cover)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> absentFor(UUID colleague) {
        return absences.absentFor(colleague, Baku.today(clock));
    }

    private List<Absence> notOver() {
        return absences.findNotOver(Baku.today(clock));
    }

    private List<SignedIn> workingOnCases() {
        return staff.withAnyOf(Role.values()).stream()
                .filter(access::worksOnCases)
                .toList();
    }

    private static Cover cover(Absence absence) {
        return new Cover(
                absence.id(),
                absence.absent(),
                absence.cover(),
                absence.firstDay(),
                absence.lastDay(),
                absence.arrangedBy());
    }

    private static Deed deed(Act act, Absence absence) {
        return Deed.of(act, absence.absent())
                .with("cover", absence.cover().toString())
                .with("from", absence.firstDay().toString())
                .with("until", absence.lastDay().toString());
    }

    /** One colleague in the place of another. */
    public record Cover(UUID id, UUID absent, UUID by, LocalDate firstDay, LocalDate lastDay, UUID arrangedBy) {}
}
