package az.icma.deadlines;

import az.icma.calendar.WorkingCalendar;
import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;
import az.icma.shared.Baku;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/**
 * What every model may ask about days. Days cross as ISO text; timers get moments. Public: expressions call it by
 * reflection.
 */
@ProcessTasks("deadlines")
public class DeadlineTasks {

    private static final LocalTime WARNING_TIME = LocalTime.of(8, 0);
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final DeadlineRules rules;
    private final WorkingCalendar calendar;
    private final DeadlineComputation computation;
    private final Clock clock;

    DeadlineTasks(DeadlineRules rules, WorkingCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.computation = new DeadlineComputation(calendar);
        this.clock = clock;
    }

    /** The due day of a law period that started on the given day. */
    @ProcessTask
    public String due(String rule, String from) {
        return computation.explain(rules.get(rule), LocalDate.parse(from)).due().toString();
    }

    /** The moment at which a law period has lapsed: the midnight that ends the due day. */
    @ProcessTask
    public Date lapse(String rule, String from) {
        return lapseOf(due(rule, from));
    }

    /** The morning on which to warn, so many working days before the due day of a law period. */
    @ProcessTask
    public Date warning(String rule, String from, int workingDaysBefore) {
        return warningOf(due(rule, from), workingDaysBefore);
    }

    /** The midnight that ends a day, for due days that were set or extended by a decision. */
    @ProcessTask
    public Date lapseOf(String due) {
        return Date.from(Baku.startOf(LocalDate.parse(due).plusDays(1)));
    }

    /** The midnight that ends the n-th working day after a day, for what the house allows beyond a lapsed period. */
    @ProcessTask
    public Date lapseAfter(String day, int n) {
        return lapseOf(calendar.plusWorkingDays(LocalDate.parse(day), n).toString());
    }

    /** The morning on which to warn, so many working days before a day. */
    @ProcessTask
    public Date warningOf(String due, int workingDaysBefore) {
        LocalDate day = calendar.plusWorkingDays(LocalDate.parse(due), -workingDaysBefore);
        return at(day, WARNING_TIME);
    }

    /** A period of the house: the end of the n-th working day from today. */
    @ProcessTask
    public Date inWorkingDays(int n) {
        return at(calendar.plusWorkingDays(Baku.today(clock), n), END_OF_WORK);
    }

    /** A period of the house in hours, by the wall clock: urgency knows no days off. */
    @ProcessTask
    public Date inHours(int n) {
        return Date.from(clock.instant().plus(Duration.ofHours(n)));
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(Baku.ZONE).toInstant());
    }
}
