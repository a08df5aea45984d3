package az.icma.deadlines;

import az.icma.calendar.SkippedDay;
import az.icma.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineComputationTest {

    private final DeadlineComputation computation = new DeadlineComputation(WorkingCalendar.seeded());

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        // the vectors of the law research
        "VMH-10.1,        2026-03-16, 2026-04-15",
        "VMH-10.1-30,     2026-03-16, 2026-05-06",
        "IEH-24,          2025-11-03, 2025-11-14",
        "VMH-10.1,        2025-11-03, 2025-11-26",
        // registered on a day off: the first working day after it counts first
        "VMH-10.1,        2026-03-21, 2026-04-20",
        "VMH-7.10,        2026-03-19, 2026-04-02",
        "IEH-24,          2026-01-19, 2026-01-29",
        // over the turn of the year
        "VMH-10.1,        2025-12-25, 2026-01-21",
        "VMH-10.2,        2026-04-15, 2026-06-02",
        // hours are kept to the day
        "IEH-24-24H,      2026-03-19, 2026-03-20",
        "IEH-24-48H,      2026-03-19, 2026-04-01",
        "IEH-24-48H,      2026-04-06, 2026-04-08",
        // calendar days and months: the last day moves off a day off
        "IPM-38,          2026-02-18, 2026-03-31",
        "IPM-38,          2026-04-01, 2026-05-01",
        "IIH-73,          2026-04-09, 2026-05-12",
        "MPM-APELLYASIYA, 2026-01-31, 2026-03-02",
        "MPM-APELLYASIYA, 2026-02-28, 2026-03-31",
        "MPM-APELLYASIYA, 2026-10-08, 2026-11-11",
        "MPM-QERARDAD,    2026-05-17, 2026-06-01",
        "CPM-APELLYASIYA, 2026-06-01, 2026-06-22",
        "OMB-8,           2025-03-24, 2026-03-31",
        "QRANT-15,        2026-03-02, 2026-03-17",
        "QRANT-15,        2026-03-06, 2026-03-31",
        // Strasbourg does not wait for a holiday
        "AIHM-35,         2025-11-20, 2026-03-20",
        "AIHM-35,         2025-10-31, 2026-02-28"
    })
    void computesTheDueDay(String rule, LocalDate start, LocalDate due) {
        assertThat(explain(rule, start).due()).isEqualTo(due);
    }

    @Test
    void explainsEverySkippedDay() {
        DeadlineExplanation why = explain("IEH-24", LocalDate.of(2025, 11, 3));

        assertThat(why.firstCounted()).isEqualTo(LocalDate.of(2025, 11, 4));
        assertThat(why.skipped())
                .extracting(day -> day.date().getDayOfMonth() + " " + day.reasonAz())
                .containsExactly(
                        "8 Zəfər Günü",
                        "9 Dövlət Bayrağı günü",
                        "10 Köçürülmüş istirahət günü (8 noyabr şənbə gününə düşür)",
                        "11 Köçürülmüş istirahət günü (9 noyabr bazar gününə düşür)");
        assertThat(why.shiftedFrom()).isEmpty();
        assertThat(why.isUncertain()).isFalse();
    }

    @Test
    void explainsTheShiftOfTheLastDay() {
        DeadlineExplanation why = explain("IPM-38", LocalDate.of(2026, 4, 9));

        assertThat(why.firstCounted()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(why.shiftedFrom()).contains(LocalDate.of(2026, 5, 9));
        assertThat(why.due()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(why.skipped())
                .extracting(SkippedDay::date)
                .containsExactly(LocalDate.of(2026, 5, 9), LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 11));
    }

    @Test
    void saysThatAnUnsourcedRuleIsUnconfirmed() {
        DeadlineExplanation why = explain("IIH-73", LocalDate.of(2026, 4, 1));

        assertThat(why.isUncertain()).isTrue();
        assertThat(why.rule().doubt(Locale.ENGLISH)).isEqualTo("That the period is 30 days has no source");
    }

    @Test
    void warnsWhenAPeriodReachesIntoAYearThatIsNotDecided() {
        DeadlineExplanation why = explain("IEH-24", LocalDate.of(2026, 12, 28));

        assertThat(why.due()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(why.undecidedYears()).containsExactly(2027);
        assertThat(why.isUncertain()).isTrue();
    }

    private DeadlineExplanation explain(String rule, LocalDate start) {
        DeadlineRule found = RuleSeed.rules().stream()
                .filter(candidate -> candidate.code().equals(rule))
                .findFirst()
                .orElseThrow();
        return computation.explain(found, start);
    }
}
