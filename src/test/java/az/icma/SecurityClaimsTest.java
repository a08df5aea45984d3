package az.icma;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/security.md and docs/asvs.csv name as evidence is there. Whether the sentences are true, people must read. */
class SecurityClaimsTest {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Path TABLE = Path.of("docs/asvs.csv");
    private static final String MET = "met";
    private static final List<String> STATES = List.of(MET, "partly", "not yet", "does not apply");

    private static final Pattern NAMED = Pattern.compile("`([A-Z]+[a-z]\\w*)(?:\\.([a-z]\\w*))?`");
    private static final Pattern TEST = Pattern.compile("(\\w+)\\.(\\w+)");
    private static final Pattern PLACE = Pattern.compile("(docs/\\S+\\.md): (.+)");
    private static final Pattern ID = Pattern.compile("V\\d+(\\.\\d+\\.\\d+)?");
    private static final Pattern COUNTS = Pattern.compile(
            "(?m)^\\| (V\\d+|\\*\\*All\\*\\*) \\| [^|]*\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");

    private final Map<String, String> sources = sources();

    /** One requirement, or a chapter that does not apply as a whole. */
    private record Claim(String id, String level, String state, String about, List<String> evidence) {

        static Claim of(String line) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(5);
            List<String> evidence = Stream.of(cells[4].split("; "))
                    .filter(one -> !one.isBlank())
                    .toList();
            return new Claim(cells[0], cells[1], cells[2], cells[3], evidence);
        }

        String chapter() {
            return id.split("\\.")[0];
        }
    }

    @Test
    void everyClassAndTestOfThePageExists() {
        List<String> missing = NAMED.matcher(read(PAGE))
                .results()
                .filter(named -> !isThere(named.group(1), named.group(2)))
                .map(named -> named.group())
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void whateverIsGivenAsEvidenceExists() {
        List<String> missing = claims().stream()
                .flatMap(claim -> claim.evidence().stream()
                        .filter(one -> !isEvidence(one))
                        .map(one -> claim.id() + " " + one))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsMetHasItsEvidenceAndWhatIsNotMetHasItsReason() {
        assertThat(claims()).allSatisfy(claim -> {
            assertThat(claim.about()).as(claim.id()).isNotBlank();
            if (claim.state().equals(MET)) {
                assertThat(claim.evidence()).as(claim.id()).isNotEmpty();
            }
        });
    }

    @Test
    void everyRequirementStandsOnceWithALevelAndAStateThatAreKnown() {
        assertThat(claims()).extracting(Claim::id).doesNotHaveDuplicates().allMatch(ID.asMatchPredicate());
        assertThat(claims()).extracting(Claim::level).isSubsetOf("1", "2");
        assertThat(claims()).extracting(Claim::state).isSubsetOf(STATES);
    }

    @Test
    void theSummaryCountsRight() {
        Map<String, List<Long>> counted = new TreeMap<>(claims().stream()
                .collect(Collectors.groupingBy(
                        Claim::chapter,
                        Collectors.collectingAndThen(Collectors.toList(), SecurityClaimsTest::byState))));
        counted.put("**All**", byState(claims()));

        Map<String, List<Long>> said = new TreeMap<>();
        COUNTS.matcher(read(PAGE))
                .results()
                .forEach(row -> said.put(
                        row.group(1),
                        Stream.of(2, 3, 4, 5)
                                .map(column -> Long.valueOf(row.group(column)))
                                .toList()));
        assertThat(said).isEqualTo(counted);
    }

    private static List<Long> byState(List<Claim> claims) {
        return STATES.stream()
                .map(state -> claims.stream()
                        .filter(claim -> claim.state().equals(state))
                        .count())
                .toList();
    }

    private static List<Claim> claims() {
        return read(TABLE).lines().skip(1).map(Claim::of).toList();
    }

    private boolean isEvidence(String named) {
        Matcher place = PLACE.matcher(named);
        if (place.matches()) {
            return Files.exists(Path.of(place.group(1)))
                    && headings(Path.of(place.group(1))).contains(place.group(2));
        }
        Matcher test = TEST.matcher(named);
        return test.matches() && isThere(test.group(1), test.group(2));
    }

    private static Set<String> headings(Path document) {
        return read(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param member a method, or a rule of ArchUnit, which is a field; {@code null} if the class alone is named */
    private boolean isThere(String type, String member) {
        String source = sources.get(type);
        return source != null
                && (member == null
                        || Pattern.compile("\\b(void " + member + "\\(|ArchRule " + member + "\\b)")
                                .matcher(source)
                                .find());
    }

    /** By the name of their class; where two modules use one name, both. */
    private static Map<String, String> sources() {
        Map<String, String> found = new TreeMap<>();
        for (String root : Arrays.asList("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> found.merge(
                                file.getFileName().toString().replace(".java", ""), read(file), String::concat));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
