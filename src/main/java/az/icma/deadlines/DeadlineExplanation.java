package az.icma.deadlines;

import az.icma.calendar.SkippedDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A due day and why it is that day.
 *
 * @param start the day of the event
 * @param firstCounted the first day that counts
 * @param skipped days that do not count or that the last day moved over, each with its reason
 * @param shiftedFrom the day on which the period would have ended, where that was a day off
 * @param undecidedYears years that the period reaches and whose days off are not decided yet
 */
public record DeadlineExplanation(
        DeadlineRule rule,
        LocalDate start,
        LocalDate firstCounted,
        LocalDate due,
        List<SkippedDay> skipped,
        Optional<LocalDate> shiftedFrom,
        SortedSet<Integer> undecidedYears) {

    /** True where a lawyer has yet to confirm the rule, or the days it counted may still change. */
    public boolean isUncertain() {
        return !rule.isConfirmed()
                || !undecidedYears.isEmpty()
                || skipped.stream().anyMatch(SkippedDay::provisional);
    }
}
