package az.icma.modelling;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.process.Finding;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedModels;
import az.icma.security.CurrentUser;
import az.icma.security.FreshProof;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From a draft to the version by which new cases run: one proposes with a reason, another one publishes or sends it back.
 * An earlier version, which two people have seen already, comes back by one. Both need a fresh proof of who it is.
 */
@Service
@Transactional
@PreAuthorize(ModellingRoles.PUBLISHERS)
public class PublicationService {

    private final Drafts drafts;
    private final PublicationRecords records;
    private final PublishedModels published;
    private final DraftCheck check;
    private final CurrentUser user;
    private final FreshProof proof;
    private final AuditTrail audit;
    private final Clock clock;

    PublicationService(
            Drafts drafts,
            PublicationRecords records,
            PublishedModels published,
            DraftCheck check,
            CurrentUser user,
            FreshProof proof,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.records = records;
        this.published = published;
        this.check = check;
        this.user = user;
        this.proof = proof;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who published the versions of a bundle, by number; versions that came with the application are not among them. */
    @Transactional(readOnly = true)
    @PreAuthorize(ModellingRoles.READERS)
    public Map<Integer, Publication> of(String bundle) {
        return records.findByBundle(bundle).stream()
                .collect(Collectors.toMap(Publication::number, Function.identity()));
    }

    /** @throws Refused while the check finds errors, without a reason, or where nothing was changed */
    @PreAuthorize(ModellingRoles.WRITERS)
    public void propose(UUID draft, String reason) {
        Draft proposed = change(draft);
        refuseErrors(proposed);
        if (proposed.files().equals(published.files(proposed.bundle(), newest(proposed.bundle())))) {
            throw new Refused("modelling.refused.no-change");
        }
        proposed.propose(user.require().id(), reason, clock.instant());
    }

    @PreAuthorize(ModellingRoles.WRITERS)
    public void withdraw(UUID draft) {
        change(draft).withdraw();
    }

    public void sendBack(UUID draft, String comment) {
        change(draft).sendBack(user.require().id(), comment, clock.instant());
    }

    /**
     * Publishes what somebody else proposed.
     *
     * @param comparedWith the number of the version with which the draft was compared before deciding
     * @return the number of the new version
     */
    public int approve(UUID draft, int comparedWith) {
        proof.require();
        Draft approved = change(draft);
        UUID me = user.require().id();
        approved.publish(me);
        if (newest(approved.bundle()) != comparedWith) {
            throw new Refused("modelling.refused.newer-version");
        }
        refuseErrors(approved);
        int number = published.publish(approved.bundle(), approved.files());
        records.save(Publication.ofDraft(approved, number, me, clock.instant()));
        audit.record(deed(Act.PROCESS_PUBLISHED, approved.bundle(), number));
        return number;
    }

    /** Publishes an earlier version anew: new cases follow it, running ones go on as they are. */
    public int rollBack(String bundle, int number, String reason) {
        proof.require();
        if (reason.isBlank()) {
            throw new Refused("modelling.refused.no-reason");
        }
        Map<String, String> files = published.files(bundle, number);
        if (files.isEmpty() || number == newest(bundle)) {
            throw new Refused("modelling.refused.no-earlier-version");
        }
        List<Finding> findings = check.check(bundle, files);
        if (DraftCheck.hasErrors(findings)) {
            throw new Refused("modelling.refused.no-longer-valid", findings.size());
        }
        int restored = published.publish(bundle, files);
        records.save(
                Publication.rollBack(bundle, restored, number, user.require().id(), clock.instant(), reason.strip()));
        audit.record(deed(Act.PROCESS_ROLLED_BACK, bundle, restored));
        return restored;
    }

    private static Deed deed(Act act, String bundle, int number) {
        return Deed.of(act).with("process", bundle).with("version", Integer.toString(number));
    }

    private int newest(String bundle) {
        return published.newest(bundle).map(PublishedBundle::number).orElse(0);
    }

    private void refuseErrors(Draft draft) {
        List<Finding> findings = check.check(draft.bundle(), draft.files());
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new Refused("modelling.refused.findings", errors);
        }
    }

    private Draft change(UUID draft) {
        return drafts.findForChange(draft).orElseThrow(() -> new Refused("modelling.refused.no-draft"));
    }
}
