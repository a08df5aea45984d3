package az.icma;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators find every setting in one file, and every name in it means something. */
class SettingsTest {

    private static final Pattern SETTING = Pattern.compile("\\bICMA_[A-Z_]*[A-Z]\\b");
    private static final Pattern SECRET = Pattern.compile("SecretSetting\\.of\\(\\s*\\w+, \"(ICMA_[A-Z_]+)\"\\)");

    @Test
    void theExampleNamesEverySettingAndNoOther() {
        Set<String> used = new TreeSet<>(in(Path.of("src/main"), SETTING));
        used.addAll(in(Path.of("docker/compose.yaml"), SETTING));
        in(Path.of("src/main"), SECRET).forEach(secret -> used.add(secret + "_FILE"));

        assertThat(in(Path.of("docker/.env.example"), SETTING)).isEqualTo(used);
    }

    @Test
    void theReadmeNamesEverySettingOfTheJar() {
        Set<String> used = new TreeSet<>(in(Path.of("src/main"), SETTING));

        assertThat(in(Path.of("README.md"), SETTING)).containsAll(used);
    }

    private static Set<String> in(Path place, Pattern name) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|yaml|example|md)"))
                    .map(SettingsTest::text)
                    .flatMap(text -> name.matcher(text).results())
                    .map(SettingsTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MatchResult found) {
        return found.group(found.groupCount());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
