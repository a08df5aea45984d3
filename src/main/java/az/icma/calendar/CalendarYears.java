package az.icma.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of the calendar at one moment.
 *
 * @param decided years whose Cabinet decision was entered
 */
record CalendarYears(Map<LocalDate, CalendarDay> days, Set<Integer> decided) {

    static CalendarYears of(Collection<CalendarDay> days, Set<Integer> decided) {
        return new CalendarYears(
                days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity())),
                Set.copyOf(decided));
    }
}
