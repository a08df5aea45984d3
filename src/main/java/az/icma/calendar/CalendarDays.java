package az.icma.calendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calendar as the database knows it, read again every minute because another node may have entered a year. */
@Repository
class CalendarDays {

    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private final JdbcClient jdbc;
    private volatile Reading last;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CalendarYears current() {
        Reading reading = last;
        if (reading == null || System.nanoTime() - reading.at > KEPT_NANOS) {
            reading = new Reading(read(), System.nanoTime());
            last = reading;
        }
        return reading.years;
    }

    private CalendarYears read() {
        List<CalendarDay> days = jdbc.sql("SELECT * FROM calendar_day")
                .query((row, number) -> new CalendarDay(
                        row.getObject("date", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("provisional"),
                        row.getString("reason_az"),
                        row.getString("reason_en"),
                        row.getString("legal_basis"),
                        row.getString("source")))
                .list();
        Set<Integer> decided = new HashSet<>(jdbc.sql("SELECT year FROM calendar_year WHERE decided")
                .query(Integer.class)
                .list());
        return CalendarYears.of(days, decided);
    }

    private record Reading(CalendarYears years, long at) {}
}
