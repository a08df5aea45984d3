package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who decides and who sways, and where they stand, told by the process. */
@Service
@Transactional
class CampaignTargets {

    private final Targets targets;
    private final TargetPositions positions;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final Clock clock;

    CampaignTargets(Targets targets, TargetPositions positions, CaseFileService caseFiles, Seal seal, Clock clock) {
        this.targets = targets;
        this.positions = positions;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Reads the list {@code targets} with {@code targetAuthority}, {@code targetInfluence}, {@code targetPosition} and
     * {@code targetReason}. An authority that is a target already gets a new position where it has moved.
     */
    void powerMapped(UUID caseId) {
        for (Answers target : caseFiles.answers(caseId, caseId).items("targets")) {
            stands(
                    caseId,
                    target.id("targetAuthority").orElseThrow(() -> new Refused("campaigns.refused.unanswered")),
                    target.number("targetInfluence").orElse(1),
                    new NewPosition(
                            target.code("targetPosition").map(Stance::valueOf).orElse(Stance.UNDECIDED),
                            today(),
                            target.text("targetReason").orElse(null)));
        }
    }

    /** From a day on an authority stands there; where it stood before stays on record. */
    void stands(UUID caseId, UUID authority, int influence, NewPosition position) {
        Target target = targets.findByCaseIdAndAuthorityId(caseId, authority)
                .orElseGet(() -> targets.save(new Target(caseId, authority, influence)));
        target.hasInfluence(influence);
        caseFiles.involve(caseId, Party.organisation(authority, PartyRole.AUTHORITY));
        if (!isKnown(target, position)) {
            positions.save(new TargetPosition(target, position, clock.instant(), seal));
        }
    }

    private boolean isKnown(Target target, NewPosition position) {
        List<TargetPosition> before = positions.findByTargetIdInOrderBySinceAscNotedAtAsc(List.of(target.id()));
        return position.stanceReason() == null
                && !before.isEmpty()
                && before.get(before.size() - 1).stance() == position.stance();
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
