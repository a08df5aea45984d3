package az.icma.casefile;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Being let into a matter that one may not open, when there is no time to wait for its team: with a reason, by a second
 * person, for four hours, to read. Whoever answers for the matter is told. A conflict of interest is never overcome, and
 * whoever asks does not learn whether there is such a matter.
 */
@Service
@Transactional
@PreAuthorize(EmergencyAccess.ASKERS)
public class EmergencyAccess {

    static final String ASKERS = "hasAnyRole('COORDINATOR','DIRECTOR','ADMIN')";
    static final String LEADERS = "hasAnyRole('COORDINATOR','DIRECTOR')";

    private final CaseGrants grants;
    private final CaseFiles files;
    private final CaseAccess access;
    private final Seal seal;
    private final CaseNotes notes;
    private final CaseTimeline timeline;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    EmergencyAccess(
            CaseGrants grants,
            CaseFiles files,
            CaseAccess access,
            Seal seal,
            CaseNotes notes,
            CaseTimeline timeline,
            StaffDirectory staff,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.grants = grants;
        this.files = files;
        this.access = access;
        this.seal = seal;
        this.notes = notes;
        this.timeline = timeline;
        this.staff = staff;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks a second person. Answer and record are the same whether there is a matter of this number, whether a conflict
     * keeps the asker away, and whether they have asked before. That a matter is open already is said only to whom it is.
     */
    public Answer ask(String number, String reason) {
        if (reason.isBlank()) {
            throw new Refused("casefile.refused.no-reason");
        }
        SignedIn asker = currentUser.require();
        return Background.PROCESS.call(() -> {
            Optional<CaseFile> file = files.findByNumber(number.strip());
            audit.record(file.map(known -> Deed.of(Act.EMERGENCY_ASKED, known.id()))
                    .orElseGet(() -> Deed.of(Act.EMERGENCY_ASKED)));
            if (file.filter(known -> access.mayOpen(asker, known)).isPresent()) {
                return Answer.OPEN_ALREADY;
            }
            file.filter(known -> access.may(asker, CaseAction.ASK, known))
                    .filter(known -> !hasAsked(known, asker))
                    .ifPresent(known -> grants.saveAndFlush(
                            CaseGrant.emergency(known.id(), asker.id(), reason, clock.instant(), seal)));
            return Answer.ASKED;
        });
    }

    private boolean hasAsked(CaseFile file, SignedIn asker) {
        return grants.findOpen().stream()
                .anyMatch(
                        open -> open.caseId().equals(file.id()) && open.userId().equals(asker.id()));
    }

    /** What others ask for and the reader may decide: not of matters from which a conflict keeps the reader away. */
    @PreAuthorize(LEADERS)
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        SignedIn reader = currentUser.require();
        return Background.PROCESS.call(() -> grants.findOpen().stream()
                .filter(grant -> !grant.userId().equals(reader.id()))
                .filter(grant -> decidable(grant, reader).isPresent())
                .map(grant -> new Asked(grant.id(), number(grant), grant.userId(), grant.askedAt(), grant.reason(seal)))
                .toList());
    }

    /** Lets the asker in for four hours and tells whoever answers for the matter. */
    @PreAuthorize(LEADERS)
    public void agree(UUID grantId) {
        SignedIn second = currentUser.require();
        Background.PROCESS.run(() -> {
            CaseGrant grant = mine(grantId, second);
            grant.agree(second.id(), clock.instant());
            grants.saveAndFlush(grant);
            tell(grant, second.id());
            audit.record(Deed.of(Act.EMERGENCY_GRANTED, grant.caseId()));
        });
    }

    @PreAuthorize(LEADERS)
    public void refuse(UUID grantId) {
        SignedIn second = currentUser.require();
        Background.PROCESS.run(() -> {
            CaseGrant grant = mine(grantId, second);
            grant.end(second.id(), clock.instant());
            grants.saveAndFlush(grant);
            audit.record(Deed.of(Act.EMERGENCY_REFUSED, grant.caseId()));
        });
    }

    /** What is open to the reader now, and until when. */
    @Transactional(readOnly = true)
    public List<OpenNow> openNow() {
        SignedIn reader = currentUser.require();
        Instant now = clock.instant();
        return Background.PROCESS.call(() -> grants.findEmergenciesOf(reader.id(), now).stream()
                .filter(grant -> files.findById(grant.caseId())
                        .filter(file -> access.mayOpen(reader, file))
                        .isPresent())
                .map(grant -> new OpenNow(
                        grant.caseId(), number(grant), grant.validUntil().orElseThrow()))
                .toList());
    }

    private CaseGrant mine(UUID grantId, SignedIn second) {
        return grants.findById(grantId)
                .filter(grant -> decidable(grant, second).isPresent())
                .orElseThrow(() -> new Refused("casefile.refused.grant-settled"));
    }

    /** An administrator is let in only by somebody who sees the matter; those who lead, by anybody who leads. */
    private Optional<CaseFile> decidable(CaseGrant grant, SignedIn second) {
        boolean administrator =
                staff.find(grant.userId()).filter(person -> !person.leads()).isPresent();
        return files.findById(grant.caseId())
                .filter(file -> access.may(second, CaseAction.VOUCH, file))
                .filter(file -> !administrator || access.mayOpen(second, file));
    }

    /** The owners; where a matter has none, everybody on its team. */
    private void tell(CaseGrant grant, UUID second) {
        CaseFile file = files.findById(grant.caseId()).orElseThrow();
        Set<UUID> owners = file.team().stream()
                .filter(member -> member.role() == TeamRole.OWNER)
                .map(TeamMember::userId)
                .collect(Collectors.toSet());
        Set<UUID> told =
                owners.isEmpty() ? file.team().stream().map(TeamMember::userId).collect(Collectors.toSet()) : owners;
        UUID written = notes.write(file.id(), grant.reason(seal), grant.userId());
        notes.tell(written, file.id(), Telling.Kind.EMERGENCY, told);
        timeline.add(file.id(), written, "casefile.timeline.emergency-access", grant.userId(), second);
    }

    private String number(CaseGrant grant) {
        return files.findById(grant.caseId()).flatMap(CaseFile::number).orElse("");
    }

    /** What somebody who asked is told. */
    public enum Answer {
        /** Whoever may decide finds it, if there is something to decide. */
        ASKED,
        /** It is open to whoever asked. */
        OPEN_ALREADY
    }

    /** Somebody asks to be let in. */
    public record Asked(UUID id, String number, UUID by, Instant at, @Classified(Datum.WORDS) String reason) {

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /** A matter that is open to the reader for a time. */
    public record OpenNow(UUID caseId, String number, Instant until) {}
}
