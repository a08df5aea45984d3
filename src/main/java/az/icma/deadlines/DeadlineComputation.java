package az.icma.deadlines;

import az.icma.calendar.SkippedDay;
import az.icma.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Computes due days from a rule and a calendar and nothing else, and tells how it came to each. */
public final class DeadlineComputation {

    private static final int HOURS_OF_A_DAY = 24;

    private final WorkingCalendar calendar;

    public DeadlineComputation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public DeadlineExplanation explain(DeadlineRule rule, LocalDate start) {
        LocalDate firstCounted = firstCounted(rule, start);
        return countsWorkingDays(rule)
                ? inWorkingDays(rule, start, firstCounted)
                : onCalendar(rule, start, firstCounted);
    }

    private LocalDate firstCounted(DeadlineRule rule, LocalDate start) {
        return countsWorkingDays(rule) || rule.startRule() == DeadlineRule.StartRule.NEXT_WORKING_DAY
                ? calendar.plusWorkingDays(start, 1)
                : start.plusDays(1);
    }

    private static boolean countsWorkingDays(DeadlineRule rule) {
        return rule.unit() == DeadlineRule.Unit.WORKING_DAYS
                || rule.shiftRule() == DeadlineRule.ShiftRule.DAYS_OFF_EXCLUDED;
    }

    private DeadlineExplanation inWorkingDays(DeadlineRule rule, LocalDate start, LocalDate firstCounted) {
        LocalDate due = calendar.plusWorkingDays(firstCounted, wholeDays(rule) - 1);
        return explanation(rule, start, firstCounted, due, calendar.skipped(start, due), Optional.empty());
    }

    private DeadlineExplanation onCalendar(DeadlineRule rule, LocalDate start, LocalDate firstCounted) {
        LocalDate eve = firstCounted.minusDays(1);
        LocalDate last =
                switch (rule.unit()) {
                    case MONTHS -> eve.plusMonths(rule.amount());
                    case YEARS -> eve.plusYears(rule.amount());
                    default -> eve.plusDays(wholeDays(rule));
                };
        LocalDate due =
                rule.shiftRule() == DeadlineRule.ShiftRule.NEXT_WORKING_DAY ? calendar.workingDayFrom(last) : last;
        Optional<LocalDate> shiftedFrom = due.equals(last) ? Optional.empty() : Optional.of(last);
        List<SkippedDay> movedOver = calendar.skipped(last.minusDays(1), due.minusDays(1));
        return explanation(rule, start, firstCounted, due, movedOver, shiftedFrom);
    }

    /** Hours are kept to the day: authorities register a day, not an hour. */
    private static int wholeDays(DeadlineRule rule) {
        return rule.unit() == DeadlineRule.Unit.HOURS
                ? Math.max(1, (rule.amount() + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY)
                : rule.amount();
    }

    private DeadlineExplanation explanation(
            DeadlineRule rule,
            LocalDate start,
            LocalDate firstCounted,
            LocalDate due,
            List<SkippedDay> skipped,
            Optional<LocalDate> shiftedFrom) {
        return new DeadlineExplanation(
                rule, start, firstCounted, due, skipped, shiftedFrom, calendar.undecidedYears(start, due));
    }
}
