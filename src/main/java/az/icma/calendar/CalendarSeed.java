package az.icma.calendar;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The calendar that İcma comes with: the files {@code days-*.csv} beside it, one day a line with its source. */
final class CalendarSeed {

    static final Set<Integer> DECIDED = Set.of(2023, 2024, 2025, 2026);

    private static final String FILES = "classpath*:az/icma/calendar/days-*.csv";

    private CalendarSeed() {}

    /** All of them, in the order of the days. */
    static List<CalendarDay> days() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver(CalendarSeed.class.getClassLoader())
                            .getResources(FILES))
                    .flatMap(file -> days(file).stream())
                    .sorted(Comparator.comparing(CalendarDay::date))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the days that the database does not know yet; what was entered there since stays. */
    static void addTo(Connection database) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO calendar_day"
                + " (date, kind, provisional, reason_az, reason_en, legal_basis, source)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (date) DO NOTHING")) {
            for (CalendarDay day : days()) {
                insert.setObject(1, day.date());
                insert.setString(2, day.kind().name());
                insert.setBoolean(3, day.provisional());
                insert.setString(4, day.reasonAz());
                insert.setString(5, day.reasonEn());
                insert.setString(6, day.legalBasis());
                insert.setString(7, day.source());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<CalendarDay> days(Resource file) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
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
