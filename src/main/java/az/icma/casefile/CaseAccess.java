package az.icma.casefile;

import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings {@link AccessPolicy} the facts: for one matter, or as a condition for all. */
@Component
public class CaseAccess {

    private final ObjectProvider<CaseWall> walls;
    private final CaseGrants grants;
    private final Absences absences;
    private final StaffDirectory staff;
    private final Clock clock;

    CaseAccess(
            ObjectProvider<CaseWall> walls, CaseGrants grants, Absences absences, StaffDirectory staff, Clock clock) {
        this.walls = walls;
        this.grants = grants;
        this.absences = absences;
        this.staff = staff;
        this.clock = clock;
    }

    /** Whether matters are this person's work at all. */
    public boolean worksOnCases(SignedIn user) {
        return AccessPolicy.worksOnCases(reader(user));
    }

    /** Whoever may not open a matter is told the same as if it did not exist. */
    public boolean mayOpen(SignedIn user, CaseFile caseFile) {
        return may(user, CaseAction.READ, caseFile);
    }

    public boolean may(SignedIn user, CaseAction action, CaseFile caseFile) {
        // Of what was erased nothing can be written any more, whoever asks.
        boolean isOver = action == CaseAction.CONTRIBUTE && caseFile.erasedOn().isPresent();
        return !isOver && decide(user, action, caseFile).permitted();
    }

    AccessPolicy.Decision decide(SignedIn user, CaseAction action, CaseFile caseFile) {
        return AccessPolicy.decide(reader(user), action, facts(user.id(), caseFile));
    }

    private CaseFacts facts(UUID userId, CaseFile caseFile) {
        return Background.RULE.call(() -> new CaseFacts(
                caseFile.confidentiality(),
                caseFile.district(),
                walls.stream().anyMatch(wall -> wall.keepsAway(caseFile.id(), userId)),
                caseFile.hasOnTeam(userId),
                absences.absentFor(userId, Baku.today(clock)).stream().anyMatch(caseFile::hasOnTeam),
                grants.kindsValidAt(clock.instant(), caseFile.id(), userId)));
    }

    /** Which matters this person may open, as a condition on {@code case_file c}. */
    VisibleCases.Condition visibleTo(SignedIn user) {
        return VisibleCases.to(reader(user), walled(user.id()), clock.instant());
    }

    private Set<UUID> walled(UUID userId) {
        return Background.RULE.call(() ->
                walls.stream().flatMap(wall -> wall.closedTo(userId).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private CaseReader reader(SignedIn user) {
        return CaseReader.of(user, !staff.hasLeft(user.id()));
    }
}
