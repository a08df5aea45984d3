package az.icma.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.seeded();

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-03-16, 15, 2026-04-15",
        "2026-03-16, 30, 2026-05-06",
        "2023-04-20, 1, 2023-04-25",
        "2023-12-29, 1, 2024-01-04",
        "2024-03-19, 4, 2024-04-01",
        "2024-06-14, 1, 2024-06-20",
        "2025-11-03, 7, 2025-11-14",
        "2025-11-03, 15, 2025-11-26",
        "2026-03-31, -1, 2026-03-19",
        "2026-01-19, 1, 2026-01-21",
        "2026-03-19, 0, 2026-03-19"
    })
    void countsWorkingDays(LocalDate start, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(expected);
        assertThat(calendar.workingDaysBetween(start, expected)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-20",
                "2026-03-25",
                "2026-03-26",
                "2026-03-27",
                "2026-03-30",
                "2026-01-20",
                "2026-05-29",
                "2026-11-10",
                "2025-11-10",
                "2025-11-11",
                "2026-06-27"
            })
    void knowsDaysOff(LocalDate day) {
        assertThat(calendar.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2025-11-12", "2026-10-19", "2026-11-12", "2026-11-17"})
    void knowsWorkingDays(LocalDate day) {
        assertThat(calendar.isWorking(day)).isTrue();
    }

    @Test
    void givesADayOffForEveryHolidayOnAWeekend() {
        assertThat(CalendarSeed.days().stream()
                        .filter(day -> day.date().getYear() < 2025 && day.kind() == CalendarDay.Kind.MOVED_OFF))
                .hasSize(9)
                .allMatch(day -> day.date().getDayOfWeek().getValue() < 6)
                .extracting(CalendarDay::date)
                .contains(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 6, 18), LocalDate.of(2024, 6, 19));
    }

    @Test
    void doesNotMoveTheDayOfMourning() {
        LocalDate saturday = LocalDate.of(2029, 1, 20);
        WorkingCalendar withMourning = WorkingCalendar.of(
                List.of(new CalendarDay(saturday, CalendarDay.Kind.MOURNING, false, "Hüzn", "Mourning", "", "")),
                Set.of(2029));

        assertThat(withMourning.workingDayFrom(saturday)).isEqualTo(LocalDate.of(2029, 1, 22));
    }

    @Test
    void worksOnASaturdayThatWasMadeAWorkingDay() {
        LocalDate saturday = LocalDate.of(2026, 2, 7);
        WorkingCalendar swapped = WorkingCalendar.of(
                List.of(new CalendarDay(saturday, CalendarDay.Kind.EXTRA_WORKING, false, "İş günü", "Worked", "", "")),
                Set.of(2026));

        assertThat(swapped.plusWorkingDays(LocalDate.of(2026, 2, 6), 1)).isEqualTo(saturday);
    }

    @Test
    void tellsEverySkippedDayWithItsReason() {
        assertThat(calendar.skipped(LocalDate.of(2025, 11, 7), LocalDate.of(2025, 11, 12)))
                .extracting(SkippedDay::reasonEn)
                .containsExactly(
                        "Victory Day",
                        "State Flag Day",
                        "Day off in lieu (8 November is a Saturday)",
                        "Day off in lieu (9 November is a Sunday)");
    }

    @Test
    void warnsWhenAYearIsNotDecidedYet() {
        assertThat(calendar.undecidedYears(LocalDate.of(2026, 12, 20), LocalDate.of(2028, 1, 5)))
                .containsExactly(2027, 2028);
        assertThat(calendar.undecidedYears(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 5)))
                .isEmpty();
    }
}
