package az.icma;

import az.icma.security.ColorScheme;
import az.icma.security.Role;
import az.icma.shared.ui.RailEntry;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages say everything, and every key that the pages ask for is there. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path AZERBAIJANI = TEXTS.resolve("translations.properties");
    private static final Path ENGLISH = TEXTS.resolve("translations_en.properties");

    private static final String KEY = "\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"(?!\\s*\\+)";
    private static final List<Pattern> ASKS_FOR_TEXT = List.of(
            Pattern.compile("getTranslation\\(\\s*" + KEY),
            Pattern.compile("Notices\\.(?:success|refused)\\(\\s*" + KEY),
            Pattern.compile("new (?:Refused|EmptyState|ShellBanner)\\(\\s*" + KEY),
            Pattern.compile("new EmptyState\\(\\s*\"[^\"]+\",\\s*" + KEY),
            Pattern.compile("new RailEntry\\(\\s*[\\w.]+,\\s*" + KEY),
            Pattern.compile("(?:titleKey|textKey|nameKey)\\(\\)\\s*\\{\\s*return " + KEY));

    /** {@code ''} is an apostrophe in a text with placeholders; a single one would swallow them. */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(load(ENGLISH).stringPropertyNames())
                .isEqualTo(load(AZERBAIJANI).stringPropertyNames());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Path file : List.of(AZERBAIJANI, ENGLISH)) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> line.split("=", 2)[0].strip())
                    .toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTextIsEmptyOrBreaksItsPlaceholders() throws IOException {
        for (Path file : List.of(AZERBAIJANI, ENGLISH)) {
            Properties texts = load(file);
            assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
                String text = texts.getProperty(key);
                assertThat(text).as(key).isNotBlank();
                if (text.contains("{0")) {
                    assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
                }
            });
        }
    }

    @Test
    void everyRoleSectionAndColourHasAName() throws IOException {
        Set<String> keys = load(AZERBAIJANI).stringPropertyNames();
        assertThat(keys)
                .containsAll(Stream.of(Role.values())
                        .map(role -> "role." + role.code())
                        .toList())
                .containsAll(Stream.of(RailEntry.Section.values())
                        .map(section -> "shell.rail." + section.name().toLowerCase(Locale.ROOT))
                        .toList())
                .containsAll(Stream.of(ColorScheme.values())
                        .map(scheme -> "shell.ColorScheme." + scheme.name())
                        .toList());
    }

    @Test
    void everyKeyThatThePagesAskForExists() throws IOException {
        Set<String> keys = load(AZERBAIJANI).stringPropertyNames();
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            asked(Files.readString(source)).stream()
                    .filter(key -> !keys.contains(key))
                    .map(key -> source.getFileName() + ": " + key)
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> asked(String source) {
        return ASKS_FOR_TEXT.stream()
                .flatMap(pattern -> pattern.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
