package az.icma.calendar;

import az.icma.shared.Baku;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class DueTextTest {

    private final LocalDate monday = LocalDate.of(2026, 3, 16);
    private final DueText texts = new DueText(WorkingCalendar.seeded(), Clock.fixed(Baku.startOf(monday), Baku.ZONE));

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, bu gün, today",
        "2026-03-17, sabah, tomorrow",
        "2026-03-18, 2 iş günü qalıb, 2 working days left",
        "2026-03-31, 4 iş günü qalıb, 4 working days left",
        "2026-03-15, dünən bitib, ended yesterday",
        "2026-03-12, 2 iş günü gecikib, 2 working days overdue",
        "2026-03-13, 1 iş günü gecikib, 1 working day overdue"
    })
    void saysHowFarADayIs(LocalDate due, String az, String en) {
        assertThat(texts.relative(due, Locale.forLanguageTag("az"))).isEqualTo(az);
        assertThat(texts.relative(due, Locale.ENGLISH)).isEqualTo(en);
    }
}
