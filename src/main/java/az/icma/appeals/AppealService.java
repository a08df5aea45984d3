package az.icma.appeals;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileClosed;
import az.icma.casefile.CaseFileErased;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseFileVoided;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static az.icma.appeals.Required.required;

/**
 * What happens to a letter, told by its process: each step reads what was answered in the step's form. Who may work a
 * step was settled when the step was offered.
 */
@Service
@Transactional
public class AppealService {

    /** What a letter needs in order not to count as anonymous (Law on Citizens' Appeals, 6.3 and 6.4). */
    private static final Set<String> REQUIRED_PARTS = Set.of("FULL_NAME", "ADDRESS", "SIGNATURE");

    /** After so many reasoned answers in a year a further appeal may be left unconsidered (8.1.4). */
    private static final int REASONED_ANSWERS_A_YEAR = 3;

    private final Appeals appeals;
    private final OutgoingRegister register;
    private final CaseFileService cases;
    private final ReplyClock replyClock;
    private final Forwardings forwardings;
    private final SameLetter sameLetter;
    private final LetterDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealService(
            Appeals appeals,
            OutgoingRegister register,
            CaseFileService cases,
            ReplyClock replyClock,
            Forwardings forwardings,
            SameLetter sameLetter,
            LetterDrafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.register = register;
        this.cases = cases;
        this.replyClock = replyClock;
        this.forwardings = forwardings;
        this.sameLetter = sameLetter;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** A new, empty letter of a matter; its id is the business key of its process. */
    public UUID open(UUID caseId) {
        return appeals.save(new Appeal(cases.get(caseId).id(), clock.instant())).id();
    }

    /** A new letter of which it is known to whom it goes and what it asks for; its author finds both in the form. */
    public UUID openTo(UUID authority, String demand, UUID caseId) {
        Appeal letter = appeals.get(open(caseId));
        Map<String, Object> draft = new HashMap<>(LetterDrafts.to(authority));
        draft.put("appealDemand", demand);
        drafts.begin(letter, draft);
        return letter.id();
    }

    @Transactional(readOnly = true)
    public Appeal get(UUID appealId) {
        return appeals.get(appealId);
    }

    /** All letters of a matter, the newest first. */
    @Transactional(readOnly = true)
    public List<Appeal> of(UUID caseId) {
        return appeals.findByCaseIdOrderByOpenedAtDesc(caseId);
    }

    /** What the letter is about, as its author put it. */
    @Transactional(readOnly = true)
    public Optional<String> subject(Appeal appeal) {
        return answers(appeal).text("appealSubject");
    }

    /** What the letter lacks; the letter itself is kept in any case. */
    Completeness prepared(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        Answers answers = answers(appeal);
        AppealKind kind = AppealKind.valueOf(required(answers.code("appealKind")));
        UUID authority = required(answers.id("appealAuthority"));
        appeal.prepared(
                authority,
                kind,
                Channel.valueOf(required(answers.code("appealChannel"))),
                kind.replyRule(answers.code("informationUrgency")));
        if (!answers.codes("appealContains").containsAll(REQUIRED_PARTS)) {
            return Completeness.INCOMPLETE;
        }
        if (hasEnoughReasonedAnswers(appeal, authority)) {
            cases.record(appeal.caseId(), "appeals.timeline.repeated");
            return Completeness.REPEATED;
        }
        return Completeness.COMPLETE;
    }

    private boolean hasEnoughReasonedAnswers(Appeal appeal, UUID authority) {
        return appeals.countByCaseIdAndAuthorityIdAndResultAndRepliedOnAfter(
                        appeal.caseId(), authority, AppealResult.REFUSED, today().minusYears(1))
                >= REASONED_ANSWERS_A_YEAR;
    }

    @Transactional(readOnly = true)
    boolean isApproved(UUID appealId) {
        return appeals.get(appealId).isApproved();
    }

    /** With the letter its copies to other authorities are approved. */
    void approved(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        appeal.approved();
        sameLetter.copy(appeal);
    }

    void sent(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        Answers answers = answers(appeal);
        LocalDate day = answers.date("sentOn").orElseGet(this::today);
        String number = register.nextNumber(day.getYear());
        appeal.sent(number, Channel.valueOf(required(answers.code("appealChannel"))), day);
        appeal.authorityId()
                .ifPresent(authority ->
                        cases.involve(appeal.caseId(), Party.organisation(authority, PartyRole.AUTHORITY)));
        cases.record(appeal.caseId(), "appeals.timeline.sent", number);
        events.publishEvent(new AppealSent(
                appealId, appeal.caseId(), required(appeal.kind()), required(appeal.authorityId()), day));
    }

    /** The authority's statutory time begins. */
    void registered(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        Answers answers = answers(appeal);
        LocalDate day = pastDay(answers.date("registeredOn"));
        appeal.registered(required(answers.text("registrationNumber")), day, replyClock.start(appeal, day));
    }

    void forwarded(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        Answers answers = answers(appeal);
        LocalDate day = pastDay(answers.date("forwardedOn"));
        UUID authority = required(answers.id("forwardedTo"));
        forwardings.note(appeal, authority, day, replyClock.workingDaysUntil(appeal, day));
        replyClock.cancel(appeal);
        appeal.forwarded(authority, answers.text("forwardedNumber").orElse(null), day, replyClock.start(appeal, day));
        cases.involve(appeal.caseId(), Party.organisation(authority, PartyRole.AUTHORITY));
        cases.record(appeal.caseId(), "appeals.timeline.forwarded");
    }

    LocalDate replyDue(UUID appealId) {
        return required(appeals.get(appealId).dueOn());
    }

    /** Information was supplied: the authority gets the time it named, or the longest that the law allows. */
    void extended(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        LocalDate due = required(appeal.dueOn());
        LocalDate named = answers(appeal)
                .date("informationReplyUntil")
                .filter(until -> until.isAfter(due))
                .orElse(LocalDate.MAX);
        extend(appeal, named);
    }

    /** An extension without reasons moves nothing; one beyond the law counts as far as the law goes. */
    void extensionNotified(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        Answers answers = answers(appeal);
        if (answers.flag("extensionReasoned")) {
            extend(appeal, required(answers.date("extensionUntil")));
        } else {
            cases.record(appeal.caseId(), "appeals.timeline.extension-unreasoned");
        }
    }

    private void extend(Appeal appeal, LocalDate wanted) {
        LocalDate limit = replyClock.limit(appeal);
        LocalDate until = wanted.isAfter(limit) ? limit : wanted;
        if (until.isAfter(required(appeal.dueOn()))) {
            replyClock.extend(appeal, until);
            appeal.extended(until);
        } else {
            cases.record(appeal.caseId(), "appeals.timeline.extension-refused");
        }
    }

    void warn(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        cases.record(appeal.caseId(), "appeals.timeline.due-soon", required(appeal.dueOn()));
    }

    void late(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        appeal.late();
        replyClock.lapse(appeal);
    }

    void veryLate(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        appeal.veryLate();
        cases.record(appeal.caseId(), "appeals.timeline.very-late");
        cases.raiseUrgency(appeal.caseId(), Urgency.HIGH);
    }

    void replyArrived(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        Answers answers = answers(appeal);
        LocalDate day = pastDay(answers.date("replyDate"));
        if (appeal.status() == Appeal.Status.REGISTERED) {
            replyClock.stop(appeal, day);
        }
        appeal.replyArrived(day, answers.text("replyNumber").orElse(null), replyClock.workingDaysUntil(appeal, day));
        cases.record(appeal.caseId(), "appeals.timeline.reply-arrived");
    }

    void replied(UUID appealId, AppealResult result) {
        Appeal appeal = appeals.get(appealId);
        appeal.replied(result, answers(appeal).codes("replyQuality").size());
        ended(appeal, result);
    }

    /** The authority never answered; {@code remedy} is what we do instead. */
    void silent(Appeal appeal, NextRemedy remedy) {
        appeal.silent(remedy);
        ended(appeal, AppealResult.SILENCE);
    }

    private void ended(Appeal appeal, AppealResult result) {
        cases.record(appeal.caseId(), "appeals.timeline.ended", result);
        events.publishEvent(new AppealEnded(appeal.id(), appeal.caseId(), result));
    }

    @EventListener
    void on(CaseFileClosed closed) {
        of(closed.caseId()).forEach(Appeal::withdraw);
    }

    @EventListener
    void on(CaseFileVoided voided) {
        of(voided.caseId()).forEach(Appeal::withdraw);
    }

    @EventListener
    void on(CaseFileErased erased) {
        of(erased.caseId()).forEach(appeal -> {
            appeal.forgetForeignNumbers();
            appeals.saveAndFlush(appeal);
        });
    }

    private Answers answers(Appeal appeal) {
        return cases.answers(appeal.caseId(), appeal.id());
    }

    /** Authorities do not register or answer in the future: such a day is a slip of the pen. */
    private LocalDate pastDay(Optional<LocalDate> answered) {
        LocalDate day = required(answered);
        if (day.isAfter(today())) {
            throw new Refused("appeals.refused.future-day");
        }
        return day;
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
