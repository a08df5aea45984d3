package az.icma.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a script gets from {@code icma.jar check FILE…}. */
class CheckCommandTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    private final CheckCommand check = new CheckCommand();

    @Test
    void ourOwnModelsPass() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            String[] all =
                    files.filter(Files::isRegularFile).map(Path::toString).toArray(String[]::new);

            assertThat(run(all)).isZero();
            assertThat(findings())
                    .allMatch(finding -> finding.path("severity").asText().equals("WARNING"));
        }
    }

    @Test
    void eachFindingIsOneObjectOnALineAndSaysWhatToDoInBothLanguages() {
        assertThat(run(HOSTILE.resolve("shell-task.bpmn").toString())).isEqualTo(1);

        assertThat(findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder(
                            "file", "rule", "severity", "elementId", "elementName", "message", "remedy");
            assertThat(finding.path("message").path("az").asText()).isNotBlank();
            assertThat(finding.path("message").path("en").asText()).isNotBlank();
            assertThat(finding.path("remedy").path("az").asText()).isNotBlank();
            assertThat(finding.path("remedy").path("en").asText()).isNotBlank();
        });
        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.path("file").asText()).endsWith("shell-task.bpmn");
            assertThat(finding.path("rule").asText()).isEqualTo("security.task-type");
            assertThat(finding.path("elementId").asText()).isEqualTo("Task_Note");
        });
    }

    @Test
    void anArgumentThatIsNoFileIsSaidAndNothingIsChecked() {
        assertThat(run("processes/legalaid/legal-aid-case.bpmn", "no-such.bpmn"))
                .isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(remarks.toString(StandardCharsets.UTF_8)).contains("Not a readable file: no-such.bpmn");
    }

    @Test
    void withoutArgumentsItSaysHowToCallIt() {
        assertThat(run()).isEqualTo(2);
        assertThat(remarks.toString(StandardCharsets.UTF_8)).contains("check FILE…");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(run("processes")).isEqualTo(2);
    }

    @Test
    void aFileWithoutEndIsNotReadToTheEnd(@TempDir Path folder) throws IOException {
        Path huge = Files.write(folder.resolve("huge.bpmn"), new byte[ProcessConformance.MAX_BYTES * 3]);

        assertThat(run(huge.toString())).isEqualTo(1);
        assertThat(findings())
                .extracting(finding -> finding.path("rule").asText())
                .containsExactly("xml.too-big");
    }

    private int run(String... arguments) {
        return check.run(
                List.of(arguments),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(remarks, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> findings() {
        ObjectMapper json = new ObjectMapper();
        return Arrays.stream(output.toString(StandardCharsets.UTF_8).split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (JsonProcessingException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .toList();
    }
}
