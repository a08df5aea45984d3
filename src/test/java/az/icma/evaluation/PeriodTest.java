package az.icma.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31, 2025",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01",
        "2026-02..2026-05, 2026-02-01, 2026-05-31, 2025-10..2026-01"
    })
    void aCodeNamesAPeriodAndThePeriodBefore(String code, LocalDate from, LocalDate to, String before) {
        Period period = Period.ofCode(code).orElseThrow();

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.before().code()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-13", "2026-Q5", "2026-05..2026-02", "2000-01..2026-01", "2026-01-15", "a..b"})
    void whatIsNoPeriodIsPassedOver(String code) {
        assertThat(Period.ofCode(code)).isEmpty();
    }

    @Test
    void monthsThatMakeAQuarterOrAYearAreOne() {
        assertThat(new Period(YearMonth.of(2026, 4), YearMonth.of(2026, 6)).code())
                .isEqualTo("2026-Q2");
        assertThat(new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 4)).unit())
                .isEqualTo(Period.Unit.RANGE);
        assertThat(new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12)).code())
                .isEqualTo("2026");
    }

    @Test
    void aQuestionIsReadFromItsCodesAndPassesOverWhatIsNone() {
        Question question = Question.ofCodes(
                Map.of("period", "2026-Q1", "district", "AZ-BA", "theme", "'; drop", "age", "60+", "q", "Aytən"),
                Period.year(2025));

        assertThat(question.codes()).isEqualTo(Map.of("period", "2026-Q1", "district", "AZ-BA", "age", "60+"));
    }
}
