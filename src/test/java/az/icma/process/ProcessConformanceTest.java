package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.process.conformance.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file under {@code processes/} says only what the application understands. */
class ProcessConformanceTest {

    private static final Path PROCESSES = Path.of("processes");

    private static final Vocabulary VOCABULARY = ScannedVocabulary.ofApplication();

    @TestFactory
    Stream<DynamicTest> everyFileIsFreeOfErrors() throws IOException {
        return folders().stream().flatMap(folder -> {
            Map<String, byte[]> bundle = bundle(folder);
            List<Finding> findings = new ProcessConformance(() -> VOCABULARY).check(bundle);
            return bundle.keySet().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            folder.getFileName() + "/" + file,
                            () -> assertThat(errors(findings, file)).isEmpty()));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyModelHasAContractOfItsFolder() throws IOException {
        return folders().stream().flatMap(folder -> bundle(folder).keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> DynamicTest.dynamicTest(folder.getFileName() + "/" + file, () -> {
                    ProcessContract contract = VOCABULARY.contracts().get(file.replace(".bpmn", ""));
                    assertThat(contract).as("a ProcessContract").isNotNull();
                    assertThat(contract.module()).isEqualTo(folder.getFileName().toString());
                })));
    }

    @Test
    void aModelCallsOnlyWhatItsModuleMayUse() {
        Vocabulary narrower = new Vocabulary(
                VOCABULARY.catalogue(),
                VOCABULARY.owners(),
                VOCABULARY.contracts(),
                Map.of("conflicts", Set.of("process", "casefile")),
                VOCABULARY.roles(),
                VOCABULARY.choiceLists(),
                Map.of());

        List<Finding> findings = new ProcessConformance(() -> narrower).check(bundle(PROCESSES.resolve("conflicts")));

        assertThat(errors(findings, "conflict-check.bpmn"))
                .isNotEmpty()
                .allMatch(line -> line.contains("[call.direction]") && line.contains("“deadlines”"));
    }

    private static List<String> errors(List<Finding> findings, String file) {
        return ScannedVocabulary.lines(findings.stream()
                .filter(finding -> finding.file().equals(file) && finding.severity() == Severity.ERROR)
                .toList());
    }

    private static List<Path> folders() throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(PROCESSES)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Map<String, byte[]> bundle(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            ProcessConformanceTest::content,
                            (first, second) -> first,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
