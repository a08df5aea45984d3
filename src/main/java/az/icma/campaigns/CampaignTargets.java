package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;
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
            mapped(
                    caseId,
                    target.id("targetAuthority").orElseThrow(() -> new Refused("campaigns.refused.unanswered")),
                    target.number("targetInfluence").orElse(1),
                    target.code("targetPosition").map(Stance::valueOf).orElse(Stance.UNDECIDED),
                    target.text("targetReason").orElse(null));
        }
    }

    private void mapped(UUID caseId, UUID authority, int influence, Stance stance, @Nullable String reason) {
        Target target = targets.findByCaseIdAndAuthorityId(caseId, authority)
                .orElseGet(() -> targets.save(new Target(caseId, authority, influence)));
        target.hasInfluence(influence);
        caseFiles.involve(caseId, Party.organisation(authority, PartyRole.AUTHORITY));
        moved(target, stance, today(), reason);
    }

    /** From this day on the target stands elsewhere; where it stood stays on record. */
    void moved(Target target, Stance stance, LocalDate since, @Nullable String reason) {
        List<TargetPosition> before = positions.findByTargetIdInOrderBySinceAscNotedAtAsc(List.of(target.id()));
        boolean stays = !before.isEmpty() && before.get(before.size() - 1).stance() == stance && reason == null;
        if (!stays) {
            positions.save(new TargetPosition(target, stance, since, clock.instant(), reason, seal));
        }
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
