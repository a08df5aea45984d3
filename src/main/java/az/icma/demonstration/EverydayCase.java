package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A case like many others, over long ago: a line of {@code everyday-cases.csv}.
 *
 * @param daysAgo working days before today on which it began
 * @param person index of the person who came
 * @param place index of the place of the mission
 */
record EverydayCase(
        int daysAgo, int person, int place, String topic, Player lawyer, Course course, String words, String facts) {

    /** The way a case took. */
    enum Course {
        ADVICE,
        REFUSED,
        NO_CONSENT,
        /** A letter and an answer that gave everything. */
        RESOLVED,
        /** A letter and an answer that gave a part. */
        PARTLY,
        /** A letter and a refusal. */
        UNRESOLVED,
        /** A letter that was answered only after a reminder. */
        LATE,
        /** No letter: talks led to the end. */
        DIRECT
    }

    /** All of them, the oldest first. */
    static List<EverydayCase> all() {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(EverydayCase.class.getResourceAsStream("everyday-cases.csv")),
                        StandardCharsets.UTF_8))) {
            return lines.stream().map(EverydayCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EverydayCase of(NamedCsvRecord line) {
        return new EverydayCase(
                Integer.parseInt(line.getField("days_ago")),
                Integer.parseInt(line.getField("person")),
                Integer.parseInt(line.getField("place")),
                line.getField("topic"),
                Player.valueOf(line.getField("lawyer")),
                Course.valueOf(line.getField("course")),
                line.getField("words"),
                line.getField("facts"));
    }

    String name() {
        return "everyday-" + daysAgo;
    }
}
