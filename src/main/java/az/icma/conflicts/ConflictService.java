package az.icma.conflicts;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.inbox.InboxRows;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Searches for conflicts of interest, remembers what was found and keeps colleagues away from cases. */
@Service
@Transactional
public class ConflictService {

    private final ConflictSearch search;
    private final ConflictMatches matches;
    private final ConflictWalls walls;
    private final CaseFileService caseFiles;
    private final InboxRows inbox;
    private final CurrentUser user;
    private final Clock clock;

    ConflictService(
            ConflictSearch search,
            ConflictMatches matches,
            ConflictWalls walls,
            CaseFileService caseFiles,
            InboxRows inbox,
            CurrentUser user,
            Clock clock) {
        this.search = search;
        this.matches = matches;
        this.walls = walls;
        this.caseFiles = caseFiles;
        this.inbox = inbox;
        this.user = user;
        this.clock = clock;
    }

    /** Compares the parties of the case with all other cases; the timeline tells that it was done. */
    int search(UUID caseId) {
        List<ConflictMatch> found = search.search(caseId);
        matches.replace(caseId, found);
        caseFiles.record(caseId, "conflicts.timeline.searched", found.size());
        return found.size();
    }

    void clear(UUID caseId) {
        caseFiles.record(caseId, "conflicts.timeline.clear");
    }

    /** Keeps away the colleague whom the judging person named. */
    void raiseWall(UUID caseId) {
        Answers judged = caseFiles.answers(caseId, caseId);
        UUID colleague = judged.id("walledColleague").orElseThrow(() -> new Refused("conflicts.refused.no-colleague"));
        caseFiles.leaveTeam(caseId, colleague);
        if (!keepsAway(caseId, colleague)) {
            walls.save(new ConflictWall(caseId, colleague, clock.instant()));
        }
        inbox.refresh(caseId);
        caseFiles.record(caseId, "conflicts.timeline.wall", colleague);
    }

    void refuse(UUID caseId) {
        caseFiles.record(caseId, "conflicts.timeline.refused");
    }

    /**
     * What the last search found, the surest first. Those who judge see all of it; others only what was found in cases
     * that are open to them, for the rest would tell who else has turned to us.
     */
    @Transactional(readOnly = true)
    public List<ConflictMatch> matches(UUID caseId) {
        SignedIn reader = user.require();
        return matches.of(caseId).stream()
                .filter(match -> reader.leads()
                        || caseFiles.visible(match.otherCase(), reader).isPresent())
                .toList();
    }

    /** Colleagues who are kept away from the case. */
    @Transactional(readOnly = true)
    public List<UUID> keptAway(UUID caseId) {
        return walls.findByBetweenCaseId(caseId).stream()
                .map(ConflictWall::userId)
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean keepsAway(UUID caseId, UUID userId) {
        return walls.existsById(new ConflictWall.Between(caseId, userId));
    }
}
