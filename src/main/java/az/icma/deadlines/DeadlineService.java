package az.icma.deadlines;

import az.icma.calendar.WorkingCalendar;
import az.icma.casefile.CaseFileClosed;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseFileVoided;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Starts, keeps, extends and ends the law periods of cases, and explains every due day. */
@Service
@Transactional
public class DeadlineService {

    private final DeadlineRules rules;
    private final CaseDeadlines deadlines;
    private final DeadlineComputation computation;
    private final CaseFileService cases;
    private final CurrentUser currentUser;
    private final Clock clock;

    DeadlineService(
            DeadlineRules rules,
            CaseDeadlines deadlines,
            WorkingCalendar calendar,
            CaseFileService cases,
            CurrentUser currentUser,
            Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.computation = new DeadlineComputation(calendar);
        this.cases = cases;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The period begins to run; {@code businessKey} is the record whose process watches it. */
    public CaseDeadline start(UUID caseId, UUID businessKey, String rule, LocalDate from) {
        CaseDeadline started = deadlines.save(new CaseDeadline(caseId, businessKey, explain(rule, from)));
        cases.record(caseId, "deadlines.timeline.started", RuleChoices.named(rule), started.dueOn());
        cases.lawDueMoved(caseId);
        return started;
    }

    /** Starts a period unless it was started by the same day before; another day corrects the one that runs. */
    public void startOnce(UUID caseId, UUID businessKey, String rule, LocalDate from) {
        List<CaseDeadline> same = of(caseId).stream()
                .filter(known -> known.businessKey().equals(businessKey))
                .filter(known -> known.rule().equals(rule) && known.status() != CaseDeadline.Status.CANCELLED)
                .toList();
        if (same.stream().anyMatch(known -> known.startedOn().equals(from))) {
            return;
        }
        cancel(same.stream()
                .filter(known -> known.status() == CaseDeadline.Status.RUNNING)
                .toList());
        start(caseId, businessKey, rule, from);
    }

    /**
     * What the law asks for was done on this day: in time the period is kept, later it has lapsed. A period that lapsed
     * only because nobody had reported yet what was done in time counts as kept after all.
     *
     * @return false if no such period of this record runs or has lapsed
     */
    public boolean settle(UUID businessKey, String rule, LocalDate done) {
        Optional<CaseDeadline> running =
                deadlines.findFirstByBusinessKeyAndRuleAndStatus(businessKey, rule, CaseDeadline.Status.RUNNING);
        running.ifPresent(deadline -> {
            if (done.isAfter(deadline.dueOn())) {
                lapse(businessKey, rule);
            } else {
                kept(businessKey, rule, done);
                cases.record(deadline.caseId(), "deadlines.timeline.kept", RuleChoices.named(rule), done);
            }
        });
        return running.isPresent() || isKnownAsLapsed(businessKey, rule, done);
    }

    private boolean isKnownAsLapsed(UUID businessKey, String rule, LocalDate done) {
        Optional<CaseDeadline> lapsed = deadlines.findFirstByBusinessKeyAndRuleAndStatusOrderByDueOnDesc(
                businessKey, rule, CaseDeadline.Status.LAPSED);
        lapsed.filter(deadline -> !done.isAfter(deadline.dueOn())).ifPresent(deadline -> keepAfterAll(deadline, done));
        return lapsed.isPresent();
    }

    private void keepAfterAll(CaseDeadline deadline, LocalDate done) {
        deadline.keptAfterAll(done);
        cases.record(deadline.caseId(), "deadlines.timeline.kept", RuleChoices.named(deadline.rule()), done);
        cases.lawDueMoved(deadline.caseId());
    }

    /**
     * Every period of this record whose last day is over without anything reported has lapsed.
     *
     * @return whether there was one
     */
    public boolean lapsePassed(UUID businessKey) {
        LocalDate today = Baku.today(clock);
        List<String> passed = deadlines.findByBusinessKeyAndStatus(businessKey, CaseDeadline.Status.RUNNING).stream()
                .filter(deadline -> deadline.dueOn().isBefore(today))
                .map(CaseDeadline::rule)
                .toList();
        passed.forEach(rule -> lapse(businessKey, rule));
        return !passed.isEmpty();
    }

    /** Somebody has answered for every missed period of this record: why, and what is done now. */
    public void answerMissed(UUID businessKey) {
        LocalDate today = Baku.today(clock);
        List<CaseDeadline> missed = missed(businessKey);
        missed.forEach(deadline -> deadline.answered(today));
        missed.stream().map(CaseDeadline::caseId).distinct().forEach(cases::lawDueMoved);
    }

    /**
     * It turns out that what the law asks for was done in time after all.
     *
     * @throws Refused {@code deadlines.not-in-time} if every missed period of this record had ended before that day
     */
    public void keepMissed(UUID businessKey, LocalDate done) {
        List<CaseDeadline> kept = missed(businessKey).stream()
                .filter(deadline -> !done.isAfter(deadline.dueOn()))
                .toList();
        if (kept.isEmpty()) {
            throw new Refused("deadlines.not-in-time");
        }
        kept.forEach(deadline -> keepAfterAll(deadline, done));
    }

    private List<CaseDeadline> missed(UUID businessKey) {
        return deadlines.findByBusinessKeyAndStatus(businessKey, CaseDeadline.Status.LAPSED).stream()
                .filter(CaseDeadline::isUnanswered)
                .toList();
    }

    /** Whether any period of this record has begun, whatever became of it. */
    @Transactional(readOnly = true)
    public boolean hasAny(UUID businessKey) {
        return deadlines.existsByBusinessKey(businessKey);
    }

    /** @throws Refused {@code deadlines.not-running} if no such period of this record runs */
    public void kept(UUID businessKey, String rule, LocalDate on) {
        change(businessKey, rule, deadline -> deadline.kept(on));
    }

    public void extend(UUID businessKey, String rule, LocalDate until) {
        CaseDeadline extended = change(businessKey, rule, deadline -> deadline.extend(until));
        cases.record(extended.caseId(), "deadlines.timeline.extended", RuleChoices.named(rule), until);
    }

    public void lapse(UUID businessKey, String rule) {
        CaseDeadline lapsed = change(businessKey, rule, deadline -> deadline.lapse(Baku.today(clock)));
        cases.record(lapsed.caseId(), "deadlines.timeline.lapsed", RuleChoices.named(rule), lapsed.dueOn());
    }

    public void cancel(UUID businessKey, String rule) {
        change(businessKey, rule, deadline -> deadline.cancel(Baku.today(clock)));
    }

    /** Every period of this record loses its reason, for example because the record was closed. */
    public void cancelAll(UUID businessKey) {
        cancel(deadlines.findByBusinessKeyAndStatus(businessKey, CaseDeadline.Status.RUNNING));
    }

    @EventListener
    void on(CaseFileClosed closed) {
        cancelOfCase(closed.caseId());
    }

    @EventListener
    void on(CaseFileVoided voided) {
        cancelOfCase(voided.caseId());
    }

    private void cancelOfCase(UUID caseId) {
        cancel(deadlines.findByCaseIdInAndStatus(List.of(caseId), CaseDeadline.Status.RUNNING));
    }

    private void cancel(List<CaseDeadline> running) {
        LocalDate today = Baku.today(clock);
        running.forEach(deadline -> deadline.cancel(today));
        running.stream().map(CaseDeadline::caseId).distinct().forEach(cases::lawDueMoved);
    }

    private CaseDeadline change(UUID businessKey, String rule, Consumer<CaseDeadline> verb) {
        CaseDeadline deadline = running(businessKey, rule);
        verb.accept(deadline);
        cases.lawDueMoved(deadline.caseId());
        return deadline;
    }

    /** All periods of a case, the earliest due day first. */
    @Transactional(readOnly = true)
    public List<CaseDeadline> of(UUID caseId) {
        return deadlines.findByCaseIdOrderByDueOn(caseId);
    }

    /** The due day of a period that would start on that day, and why. */
    @Transactional(readOnly = true)
    public DeadlineExplanation explain(String rule, LocalDate from) {
        return computation.explain(rules.get(rule), from);
    }

    @Transactional(readOnly = true)
    public List<DeadlineRule> rules() {
        return rules.findAllByOrderByCode();
    }

    /** A lawyer has read the law and stands for the rule. */
    @PreAuthorize("hasAnyRole('LAWYER', 'ADVOCATE')")
    public void confirm(String rule) {
        rules.get(rule).confirm(currentUser.require().id(), Baku.today(clock));
    }

    private CaseDeadline running(UUID businessKey, String rule) {
        return deadlines
                .findFirstByBusinessKeyAndRuleAndStatus(businessKey, rule, CaseDeadline.Status.RUNNING)
                .orElseThrow(() -> new Refused("deadlines.not-running"));
    }
}
