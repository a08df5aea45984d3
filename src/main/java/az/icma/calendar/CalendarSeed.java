package az.icma.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The calendar that İcma comes with: {@code days-2025-2027.csv}, one day a line with its source. */
final class CalendarSeed {

    static final Set<Integer> DECIDED = Set.of(2025, 2026);

    private CalendarSeed() {}

    static List<CalendarDay> days() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CalendarSeed.class.getResourceAsStream("days-2025-2027.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("date;"))
                    .map(CalendarSeed::day)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(String line) {
        String[] cells = line.split(";", -1);
        return new CalendarDay(
                LocalDate.parse(cells[0]),
                CalendarDay.Kind.valueOf(cells[1]),
                "yes".equals(cells[2]),
                cells[3],
                cells[4],
                cells[5],
                cells[6]);
    }
}
