package az.icma.deadlines;

import az.icma.calendar.WorkingCalendar;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Starts, keeps, extends and ends the law periods of cases, and explains every due day. */
@Service
@Transactional
public class DeadlineService {

    private final DeadlineRules rules;
    private final CaseDeadlines deadlines;
    private final DeadlineComputation computation;
    private final CurrentUser currentUser;
    private final Clock clock;

    DeadlineService(
            DeadlineRules rules,
            CaseDeadlines deadlines,
            WorkingCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.computation = new DeadlineComputation(calendar);
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The period begins to run; {@code businessKey} is the record whose process watches it. */
    public CaseDeadline start(UUID caseId, UUID businessKey, String rule, LocalDate from) {
        return deadlines.save(new CaseDeadline(caseId, businessKey, explain(rule, from)));
    }

    /** @throws Refused {@code deadlines.not-running} if no such period of this record runs */
    public void kept(UUID businessKey, String rule, LocalDate on) {
        running(businessKey, rule).kept(on);
    }

    public void extend(UUID businessKey, String rule, LocalDate until) {
        running(businessKey, rule).extend(until);
    }

    public void lapse(UUID businessKey, String rule) {
        running(businessKey, rule).lapse(Baku.today(clock));
    }

    public void cancel(UUID businessKey, String rule) {
        running(businessKey, rule).cancel(Baku.today(clock));
    }

    /** Every period of this record loses its reason, for example because the record was closed. */
    public void cancelAll(UUID businessKey) {
        LocalDate today = Baku.today(clock);
        deadlines
                .findByBusinessKeyAndStatus(businessKey, CaseDeadline.Status.RUNNING)
                .forEach(deadline -> deadline.cancel(today));
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
