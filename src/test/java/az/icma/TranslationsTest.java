package az.icma;

import az.icma.security.ColorScheme;
import az.icma.security.Role;
import az.icma.shared.ui.RailEntry;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    private static final Pattern WORDS = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern NAME_OF_A_CONSTANT =
            Pattern.compile("^([a-z]+\\.(?:[A-Z]\\w+\\.)*[A-Z][a-z]\\w*)\\.([A-Z][A-Z_]+)(?:\\.|$)");

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

    @Test
    void everyTextIsAskedForSomewhere() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path source : sources()) {
            WORDS.matcher(Files.readString(source)).results().forEach(match -> words.add(match.group(1)));
        }
        assertThat(load(AZERBAIJANI).stringPropertyNames()).allMatch(key -> isSaid(key, words));
    }

    /** Keys may be put together: {@code "legalaid.stage." + code}, or {@code texts + ".count"}. */
    private static boolean isSaid(String key, Set<String> words) {
        return words.contains(key)
                || DOT.matcher(key).results().anyMatch(dot -> {
                    String rest = key.substring(dot.end());
                    return words.contains(key.substring(0, dot.end()))
                            || words.contains(key.substring(0, dot.start()))
                                    && (words.contains("." + rest) || isSaid(rest, words));
                });
    }

    @Test
    void everyConstantThatIsShownHasItsName() throws IOException {
        Map<String, Set<String>> named = load(AZERBAIJANI).stringPropertyNames().stream()
                .map(NAME_OF_A_CONSTANT::matcher)
                .filter(Matcher::find)
                .collect(Collectors.groupingBy(
                        match -> match.group(1),
                        TreeMap::new,
                        Collectors.mapping(match -> match.group(2), Collectors.toCollection(TreeSet::new))));
        List<Set<String>> enumerations = enumerations();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy((key, names) -> assertThat(enumerations).as(key).contains(names));
    }

    /** The constants of each enumeration of the application. */
    private static List<Set<String>> enumerations() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("az.icma").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .map(type -> Stream.of(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                        .toList();
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
