package az.icma.appeals;

import az.icma.calendar.WorkingCalendar;
import az.icma.deadlines.DeadlineService;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

import static az.icma.appeals.Required.required;

/** The authority's time for its reply, as the deadline of the case that staff see. */
@Component
class ReplyClock {

    private final DeadlineService deadlines;
    private final WorkingCalendar calendar;

    ReplyClock(DeadlineService deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** Runs from the given day; the answer is the last day for the reply. */
    LocalDate start(Appeal appeal, LocalDate day) {
        return deadlines
                .start(appeal.caseId(), appeal.id(), required(appeal.rule()), day)
                .dueOn();
    }

    /** Counts no longer: the letter lies with somebody else. */
    void cancel(Appeal appeal) {
        deadlines.cancel(appeal.id(), required(appeal.rule()));
    }

    /** The longest that the law lets the authority take, counted from the first due day. */
    LocalDate limit(Appeal appeal) {
        return deadlines
                .explain(required(appeal.kind()).extensionRule(), required(appeal.firstDueOn()))
                .due();
    }

    void extend(Appeal appeal, LocalDate until) {
        deadlines.extend(appeal.id(), required(appeal.rule()), until);
    }

    /** The last day went by without a reply. */
    void lapse(Appeal appeal) {
        deadlines.lapse(appeal.id(), required(appeal.rule()));
    }

    /** A reply of the given day, in time or not. */
    void stop(Appeal appeal, LocalDate day) {
        if (day.isAfter(required(appeal.dueOn()))) {
            lapse(appeal);
        } else {
            deadlines.kept(appeal.id(), required(appeal.rule()), day);
        }
    }

    /** How long the authority took, from registration to the given day. */
    int workingDaysUntil(Appeal appeal, LocalDate day) {
        return calendar.workingDaysBetween(required(appeal.registeredOn()), day);
    }
}
