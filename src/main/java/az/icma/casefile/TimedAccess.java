package az.icma.casefile;

import az.icma.casefile.AccessPolicy.Decision;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Why and until when a matter is open to somebody who has neither a place on its team nor reaches it by role. */
@Service
@Transactional(readOnly = true)
public class TimedAccess {

    private final CaseAccess access;
    private final CaseGrants grants;
    private final Absences absences;
    private final Seal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    TimedAccess(
            CaseAccess access, CaseGrants grants, Absences absences, Seal seal, CurrentUser currentUser, Clock clock) {
        this.access = access;
        this.grants = grants;
        this.absences = absences;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the reader may write in this matter: pages offer nothing that would be refused. */
    public boolean mayWrite(CaseFile file) {
        return access.may(currentUser.require(), CaseAction.CONTRIBUTE, file);
    }

    /** How the reader came in; nothing where it is theirs by team or role. */
    public Optional<Entry> of(CaseFile file) {
        SignedIn reader = currentUser.require();
        Decision decision = access.decide(reader, CaseAction.READ, file);
        return switch (decision.reason()) {
            case STANDS_IN -> standingIn(file, reader);
            case GRANT -> granted(file, reader);
            default -> Optional.empty();
        };
    }

    private Optional<Entry> standingIn(CaseFile file, SignedIn reader) {
        Set<UUID> team = file.team().stream().map(TeamMember::userId).collect(Collectors.toSet());
        return absences.findOf(team, Baku.today(clock)).stream()
                .filter(absence -> absence.cover().equals(reader.id()))
                .max(Comparator.comparing(Absence::lastDay))
                .map(absence -> new Entry(
                        Way.STANDING_IN,
                        absence.absent(),
                        Baku.startOf(absence.lastDay().plusDays(1)),
                        ""));
    }

    private Optional<Entry> granted(CaseFile file, SignedIn reader) {
        Instant now = clock.instant();
        return grants.findValid(file.id(), now).stream()
                .filter(grant -> grant.userId().equals(reader.id()))
                .max(Comparator.<CaseGrant, Boolean>comparing(
                                grant -> grant.kind().allows(CaseAction.CONTRIBUTE))
                        .thenComparing(grant -> grant.validUntil().orElseThrow()))
                .map(grant -> new Entry(
                        Way.valueOf(grant.kind().name()),
                        grant.grantedBy().orElseThrow(),
                        grant.validUntil().orElseThrow(),
                        grant.reason(seal)));
    }

    /** By which door. */
    public enum Way {
        STANDING_IN,
        REFERRAL,
        READING,
        BREAK_GLASS
    }

    /**
     * @param by who let the reader in, or in whose place they are here
     * @param until the moment from which it is closed again
     * @param reason as it was given; empty for standing in
     */
    public record Entry(Way way, UUID by, Instant until, @Classified(Datum.WORDS) String reason) {

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
