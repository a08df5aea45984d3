package az.icma.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules that İcma comes with: {@code rules.csv}, one period a line with its source. */
final class RuleSeed {

    private RuleSeed() {}

    /** The cells of each line, in the order of the table's columns. */
    static List<String[]> lines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RuleSeed.class.getResourceAsStream("rules.csv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code|"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DeadlineRule> rules() {
        return lines().stream().map(DeadlineRule::new).toList();
    }
}
