package az.icma.casefile;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What colleagues do on a case page beside the steps: read what happened, write notes, relate matters. */
@Service
@Transactional
public class CaseDesk {

    private final CaseFileService cases;
    private final CaseRecords records;
    private final CaseTimeline timeline;
    private final CaseAnswers answers;
    private final CaseNotes notes;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    CaseDesk(
            CaseFileService cases,
            CaseRecords records,
            CaseTimeline timeline,
            CaseAnswers answers,
            CaseNotes notes,
            CaseAccess access,
            StaffDirectory staff,
            AuditTrail audit,
            CurrentUser currentUser) {
        this.cases = cases;
        this.records = records;
        this.timeline = timeline;
        this.answers = answers;
        this.notes = notes;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** The matter for somebody who opens its page, which is written down; nothing where they may not see it. */
    @PreAuthorize("isAuthenticated()")
    public Optional<CaseFile> open(UUID id) {
        Optional<CaseFile> opened = cases.visible(id, currentUser.require());
        opened.ifPresent(file -> audit.record(Deed.of(Act.CASE_READ, id)));
        return opened;
    }

    /** Everything that happened, newest first. */
    @Transactional(readOnly = true)
    public List<CaseEvent> timeline(UUID id) {
        return timeline.of(id, answers.bySet(id));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseNote> notes(UUID id) {
        return notes.of(id);
    }

    /** Whom a note can be addressed to: colleagues who may open the matter, without the reader. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SignedIn> colleagues(UUID id) {
        SignedIn reader = currentUser.require();
        CaseFile file = mustSee(id, reader);
        return staff.withAnyOf(Role.values()).stream()
                .filter(person -> !person.id().equals(reader.id()))
                .filter(person -> access.mayOpen(person, file))
                .toList();
    }

    /** What the reader was told and has not read, in matters that they may open; newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Telling> told() {
        SignedIn reader = currentUser.require();
        return notes.unread(reader.id()).stream()
                .filter(telling -> cases.visible(telling.caseId(), reader).isPresent())
                .toList();
    }

    /** The reader has the notes of the matter before them. */
    @PreAuthorize("isAuthenticated()")
    public void readWhatWasTold(UUID id) {
        notes.read(id, currentUser.require().id());
    }

    /**
     * A note of whoever is signed in, visible to all who may open the matter.
     *
     * @param told who finds it on their start page; only those who may open the matter themselves
     */
    @PreAuthorize("isAuthenticated()")
    public void note(UUID id, String text, Set<UUID> told) {
        SignedIn author = currentUser.require();
        cases.writable(id, author);
        if (text.isBlank()) {
            throw new Refused("casefile.refused.empty-note");
        }
        Set<UUID> mayKnow = colleagues(id).stream().map(SignedIn::id).collect(Collectors.toSet());
        if (!mayKnow.containsAll(told)) {
            throw new Refused("casefile.refused.may-not-know");
        }
        UUID noteId = notes.write(id, text.strip(), author.id());
        notes.tell(noteId, id, Telling.Kind.MENTION, told);
        timeline.add(id, noteId, "casefile.timeline.noted");
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
        cases.writable(from, currentUser.require());
        cases.writable(to, currentUser.require());
        cases.link(from, to, kind);
    }

    private CaseFile mustSee(UUID id, SignedIn reader) {
        return cases.visible(id, reader).orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }
}
