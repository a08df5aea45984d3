package az.icma.casefile;

import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** What colleagues do on a case page beside the steps: read what happened, write notes, relate matters. */
@Service
@Transactional
public class CaseDesk {

    private final CaseFileService cases;
    private final CaseRecords records;
    private final CaseTimeline timeline;
    private final CaseAnswers answers;
    private final CurrentUser currentUser;

    CaseDesk(
            CaseFileService cases,
            CaseRecords records,
            CaseTimeline timeline,
            CaseAnswers answers,
            CurrentUser currentUser) {
        this.cases = cases;
        this.records = records;
        this.timeline = timeline;
        this.answers = answers;
        this.currentUser = currentUser;
    }

    /** Everything that happened, newest first. */
    @Transactional(readOnly = true)
    public List<CaseEvent> timeline(UUID id) {
        return timeline.of(id, answers.bySet(id));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseNote> notes(UUID id) {
        return records.notes(id);
    }

    /** A note of whoever is signed in, visible to all who may open the matter. */
    @PreAuthorize("isAuthenticated()")
    public void note(UUID id, String text) {
        mustSee(id, currentUser.require());
        if (text.isBlank()) {
            throw new Refused("casefile.refused.empty-note");
        }
        records.note(id, text.strip());
        timeline.add(id, "casefile.timeline.noted");
    }

    /** Relations to other matters, in both directions. */
    @Transactional(readOnly = true)
    public List<CaseLink> links(UUID id) {
        return records.links(id);
    }

    /** Somebody found that two matters belong together; both must be open to them. */
    @PreAuthorize("isAuthenticated()")
    public void relate(UUID from, UUID to, LinkKind kind) {
        if (from.equals(to)) {
            throw new Refused("casefile.refused.not-found");
        }
        mustSee(from, currentUser.require());
        mustSee(to, currentUser.require());
        if (records.link(from, to, kind)) {
            timeline.add(from, "casefile.timeline.linked", kind);
            timeline.add(to, "casefile.timeline.linked", kind);
        }
    }

    private void mustSee(UUID id, SignedIn reader) {
        cases.visible(id, reader).orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }
}
