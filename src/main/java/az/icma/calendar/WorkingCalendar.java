package az.icma.calendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Which days are worked in Azerbaijan, and counting in them. The bean reads the database; {@link #of} and {@link
 * #seeded} count in memory, without one.
 */
@Component
public class WorkingCalendar {

    private final Supplier<CalendarYears> years;

    @Autowired
    WorkingCalendar(CalendarDays days) {
        this(days::current);
    }

    private WorkingCalendar(Supplier<CalendarYears> years) {
        this.years = years;
    }

    /** Exactly these days; {@code decided} are the years whose Cabinet decision they contain. */
    public static WorkingCalendar of(Collection<CalendarDay> days, Set<Integer> decided) {
        CalendarYears known = CalendarYears.of(days, decided);
        return new WorkingCalendar(() -> known);
    }

    /** The calendar that İcma comes with. */
    public static WorkingCalendar seeded() {
        return of(CalendarSeed.days(), CalendarSeed.DECIDED);
    }

    public boolean isWorking(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** Why the day is off; empty for a working day. */
    public Optional<SkippedDay> dayOff(LocalDate day) {
        CalendarDay known = years.get().days().get(day);
        Optional<SkippedDay> off = Optional.empty();
        if (known != null) {
            if (known.isOff()) {
                off = Optional.of(
                        new SkippedDay(day, known.kind(), known.reasonAz(), known.reasonEn(), known.provisional()));
            }
        } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            off = Optional.of(new SkippedDay(day, CalendarDay.Kind.WEEKEND, "Şənbə", "Saturday", false));
        } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            off = Optional.of(new SkippedDay(day, CalendarDay.Kind.WEEKEND, "Bazar", "Sunday", false));
        }
        return off;
    }

    /** The n-th working day after {@code start}, which itself is not counted; before it if n is negative. */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        int step = n < 0 ? -1 : 1;
        LocalDate day = start;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** {@code day} itself if it is worked, otherwise the next day that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorking(day) ? day : plusWorkingDays(day, 1);
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The days off after {@code from} up to and including {@code to}, each with its reason. */
    public List<SkippedDay> skipped(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return List.of();
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .flatMap(day -> dayOff(day).stream())
                .toList();
    }

    /** Years between the two days whose Cabinet decision was not entered: what is counted there may still change. */
    public SortedSet<Integer> undecidedYears(LocalDate from, LocalDate to) {
        Set<Integer> decided = years.get().decided();
        SortedSet<Integer> undecided = new TreeSet<>();
        IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !decided.contains(year))
                .forEach(undecided::add);
        return undecided;
    }
}
