package az.icma;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** All style sheets of the theme act on every page, so a class name belongs to one of them. */
class ThemeTest {

    private static final Pattern CLASS_OF_ITS_OWN = Pattern.compile("(?m)^\\.(icma-[a-z_-]+) \\{$");

    @Test
    void noTwoStyleSheetsMeanDifferentThingsByOneName() throws IOException {
        Map<String, Set<String>> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("frontend/themes/icma"))) {
            files.filter(file -> file.toString().endsWith(".css")).forEach(file -> CLASS_OF_ITS_OWN
                    .matcher(text(file))
                    .results()
                    .map(MatchResult::group)
                    .forEach(name -> sheets.computeIfAbsent(name, first -> new TreeSet<>())
                            .add(file.getFileName().toString())));
        }

        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy((name, files) -> assertThat(files).as(name).hasSize(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
