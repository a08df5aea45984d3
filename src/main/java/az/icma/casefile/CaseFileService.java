package az.icma.casefile;

import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opening, registering, closing matters and what happens to them in between. Lifecycles call it from their process
 * tasks, where nobody may be signed in; who works a step was settled when the step was offered.
 */
@Service
@Transactional
public class CaseFileService {

    private final CaseFiles files;
    private final CaseRecords records;
    private final CaseTimeline timeline;
    private final CaseAnswers answers;
    private final CaseTitles titles;
    private final CaseKinds kinds;
    private final CaseAccess access;
    private final CaseChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFileService(
            CaseFiles files,
            CaseRecords records,
            CaseTimeline timeline,
            CaseAnswers answers,
            CaseTitles titles,
            CaseKinds kinds,
            CaseAccess access,
            CaseChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.timeline = timeline;
        this.answers = answers;
        this.titles = titles;
        this.kinds = kinds;
        this.access = access;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a request; whoever opens it is on its team, but a moment before that it is nobody's to see. */
    public CaseFile open(OpenCaseFile command) {
        return Background.PROCESS.call(() -> begin(command));
    }

    private CaseFile begin(OpenCaseFile command) {
        CaseFile file = new CaseFile(
                command, titles.of(command.theme(), command.district(), command.place()), clock.instant(), today());
        if (command.openedBy() != null) {
            file.join(command.openedBy(), TeamRole.MEMBER, clock.instant());
        }
        CaseFile opened = files.saveAndFlush(file);
        timeline.add(opened.id(), "casefile.timeline.opened");
        events.publishEvent(new CaseFileOpened(opened.id(), opened.kind()));
        return opened;
    }

    /** @throws Refused {@code casefile.refused.not-found} if there is none */
    @Transactional(readOnly = true)
    public CaseFile get(UUID id) {
        return find(id).orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UUID id) {
        return files.findById(id);
    }

    /** The matter for a page: empty as well where it exists and the person may not open it. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> visible(UUID id, SignedIn reader) {
        return find(id).filter(file -> access.mayOpen(reader, file));
    }

    /**
     * The matter for somebody who writes in it.
     *
     * @throws Refused {@code casefile.refused.not-found} where it is hidden or absent, {@code …read-only} where it was
     *     opened to them only to be read
     */
    @Transactional(readOnly = true)
    public CaseFile writable(UUID id, SignedIn writer) {
        CaseFile file = visible(id, writer).orElseThrow(() -> new Refused("casefile.refused.not-found"));
        if (!isOpenToWordsOf(file, writer)) {
            throw new Refused(file.erasedOn().isPresent() ? "casefile.refused.erased" : "casefile.refused.read-only");
        }
        return file;
    }

    /** Whether somebody to whom this matter is open may also write in it. */
    public boolean isOpenToWordsOf(CaseFile file, SignedIn writer) {
        return access.may(writer, CaseAction.CONTRIBUTE, file);
    }

    /** Gives the next number of the series; a rolled-back registration leaves no gap. */
    public String register(UUID id, NumberSeries series) {
        CaseFile file = get(id);
        String number = records.nextNumber(series, today().getYear());
        file.register(number);
        changes.saved(file);
        timeline.add(id, "casefile.timeline.registered", number);
        events.publishEvent(new CaseFileRegistered(id, file.kind(), number));
        return number;
    }

    /** @param outcome code of the lifecycle's outcome, the same as at its end event */
    public void close(UUID id, String outcome) {
        CaseFile file = get(id);
        file.close(outcome, today());
        changes.saved(file);
        timeline.add(id, "casefile.timeline.closed", CaseTimeline.key(kinds.outcomeKey(file.kind(), outcome)));
        events.publishEvent(new CaseFileClosed(id, file.kind(), outcome));
    }

    public void reopen(UUID id) {
        CaseFile file = get(id);
        file.reopen();
        changes.saved(file);
        timeline.add(id, "casefile.timeline.reopened");
        events.publishEvent(new CaseFileReopened(id, file.kind()));
    }

    public void voidAsMistaken(UUID id) {
        CaseFile file = get(id);
        file.voidAsMistaken();
        changes.saved(file);
        timeline.add(id, "casefile.timeline.voided");
        events.publishEvent(new CaseFileVoided(id, file.kind()));
    }

    /** A lower urgency than the present one changes nothing. */
    public void raiseUrgency(UUID id, Urgency urgency) {
        CaseFile file = get(id);
        if (file.raiseUrgency(urgency)) {
            changes.saved(file);
            timeline.add(id, "casefile.timeline.urgency-raised", urgency);
        }
    }

    /** @param stage code of the lifecycle's stage, as its model names it; open tasks that name one move the case anyway */
    public void moveTo(UUID id, String stage) {
        changes.moved(id, stage);
    }

    public void protectAs(UUID id, Confidentiality confidentiality) {
        CaseFile file = get(id);
        if (file.confidentiality() != confidentiality) {
            file.protectAs(confidentiality);
            changes.saved(file);
            timeline.add(id, "casefile.timeline.protected", confidentiality);
        }
    }

    /** Where and about what the matter is, as it turned out; its title follows. */
    public void settle(UUID id, @Nullable String theme, @Nullable String district, @Nullable String place) {
        CaseFile file = get(id);
        file.settle(theme, district, place, titles.of(theme, district, place));
        changes.saved(file);
    }

    public void joinTeam(UUID id, UUID userId, TeamRole role) {
        CaseFile file = get(id);
        if (file.join(userId, role, clock.instant())) {
            changes.saved(file);
            timeline.add(id, "casefile.timeline.joined", userId, role);
        }
    }

    public void leaveTeam(UUID id, UUID userId) {
        CaseFile file = get(id);
        if (file.leave(userId)) {
            changes.saved(file);
            timeline.add(id, "casefile.timeline.left", userId);
        }
    }

    /** The same person may have several roles; the same role twice changes nothing. */
    public void involve(UUID id, Party party) {
        if (records.involve(id, party)) {
            timeline.add(id, "casefile.timeline.involved", party.role());
        }
    }

    /** Read from the first to the second; the same link twice changes nothing. */
    public void link(UUID from, UUID to, LinkKind kind) {
        if (records.link(from, to, kind)) {
            timeline.add(from, "casefile.timeline.linked", kind);
            timeline.add(to, "casefile.timeline.linked", kind);
        }
    }

    @Transactional(readOnly = true)
    public List<Party> parties(UUID id) {
        return records.parties(id);
    }

    /**
     * Puts an event into the timeline.
     *
     * @param textKey its sentence in the translations
     * @param codes for the sentence's placeholders: enum constants, {@link ChosenCode} and dates are shown in the reader's
     *     language, an UUID as the name of a colleague, text as it is; never personal data of those who seek help
     */
    public void record(UUID id, String textKey, Object... codes) {
        timeline.add(id, textKey, codes);
    }

    /** Replaces the coded profile. */
    public void profile(UUID id, CodedProfile profile) {
        records.profile(id, profile);
    }

    @Transactional(readOnly = true)
    public Optional<CodedProfile> profile(UUID id) {
        return records.profile(id);
    }

    /** @param businessKey the record whose process asked: the case itself, an appeal, a court instance */
    @Transactional(readOnly = true)
    public Answers answers(UUID caseId, UUID businessKey) {
        return new Answers(answers.newest(caseId, businessKey));
    }

    /** To be called whenever the nearest statutory day of the matter may have changed: lists are ordered by it. */
    public void lawDueMoved(UUID id) {
        changes.lawDueMoved(id);
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
