package az.icma.process;

import az.icma.process.Finding.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.function.SingletonSupplier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile files that others collected, with what their manifest expects. Skips itself where the folder is absent: {@code
 * -Dicma.samples=…} or {@code ../shared/data}.
 */
class SharedHostileFilesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("icma.samples", "../shared/data"));

    /** What the files themselves are told, beyond being refused somehow. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("script-task-javascript.bpmn", "security.script"),
            Map.entry("script-task-python.bpmn", "security.script"),
            Map.entry("script-task-graaljs.bpmn", "security.script"),
            Map.entry("script-in-condition.bpmn", "security.script"),
            Map.entry("juel-assignee.bpmn", "expression.not-allowed"),
            Map.entry("juel-task-name.bpmn", "expression.not-here"),
            Map.entry("juel-due-date.bpmn", "expression.not-allowed"),
            Map.entry("juel-identity-admin.bpmn", "expression.not-allowed"),
            Map.entry("juel-engine-config.bpmn", "expression.not-allowed"),
            Map.entry("juel-spring-bean.bpmn", "expression.not-allowed"),
            Map.entry("juel-multi-instance.bpmn", "expression.not-allowed"),
            Map.entry("juel-form-default.bpmn", "expression.not-here"),
            Map.entry("deploytime-timer-start.bpmn", "expression.not-allowed"),
            Map.entry("deploytime-form-handler-class.bpmn", "security.class"),
            Map.entry("class-missing.bpmn", "security.class"),
            Map.entry("listener-class.bpmn", "security.listener"),
            Map.entry("xxe-file.bpmn", "xml.doctype"),
            Map.entry("xxe-parameter-entity.bpmn", "xml.doctype"),
            Map.entry("formkey-javascript-url.bpmn", "allowed.only-listed"),
            Map.entry("formref-missing.bpmn", "form.unknown"),
            Map.entry("loop-without-wait.bpmn", "load.loop-without-wait"),
            Map.entry("multi-instance-billion.bpmn", "load.repetitions"),
            Map.entry("timer-flood.bpmn", "load.timer-too-often"),
            Map.entry("duplicate-ids.bpmn", "id.twice"),
            Map.entry("dangling-flow.bpmn", "flow.dangling"),
            Map.entry("history-ttl-zero.bpmn", "process.time-to-live"),
            Map.entry("tenant-hop.bpmn", "security.tenant"),
            Map.entry("long-name.bpmn", "text.too-long"),
            Map.entry("long-process-id.bpmn", "id.too-long"),
            Map.entry("huge-3000-tasks.bpmn", "load.too-many-elements"),
            Map.entry("malformed-truncated.bpmn", "xml.malformed"),
            Map.entry("malformed-mismatched.bpmn", "xml.malformed"),
            Map.entry("malformed-nul.bpmn", "xml.malformed"),
            Map.entry("malformed-empty.bpmn", "xml.empty"),
            Map.entry("malformed-latin5-as-utf8.bpmn", "xml.not-utf8"),
            Map.entry("not-bpmn-html.bpmn", "xml.malformed"),
            Map.entry("dmn-feel-java.dmn", "decision.unreadable"),
            Map.entry("dmn-xxe.dmn", "xml.doctype"),
            Map.entry("dmn-schema-location-ssrf.dmn", "xml.schema-location"),
            Map.entry("dmn-cycle.dmn", "decision.circle"),
            Map.entry("dmn-empty.dmn", "xml.empty"),
            Map.entry("form-duplicate-keys.form", "form.key-twice"),
            Map.entry("form-reserved-keys.form", "form.key"),
            Map.entry("form-regex-dos.form", "load.pattern"),
            Map.entry("form-expression-loop.form", "form.component"),
            Map.entry("form-unknown-component.form", "form.component"),
            Map.entry("form-array.form", "form.not-a-form"),
            Map.entry("form-empty.form", "form.empty"));

    private static final Set<String> HARMLESS_FAMILIES =
            Set.of("text", "form", "role", "wait", "outcome", "process", "id");

    private final ProcessConformance conformance =
            new ProcessConformance(SingletonSupplier.of(ScannedVocabulary::ofApplication));

    @TestFactory
    Stream<DynamicTest> models() throws IOException {
        return cases("03-bpmn-hostile");
    }

    @TestFactory
    Stream<DynamicTest> decisions() throws IOException {
        return cases("04-dmn");
    }

    @TestFactory
    Stream<DynamicTest> forms() throws IOException {
        return cases("05-forms");
    }

    private Stream<DynamicTest> cases(String folder) throws IOException {
        Path manifest = SAMPLES.resolve(folder).resolve("MANIFEST.json");
        Assumptions.assumeTrue(Files.exists(manifest), "no samples at " + manifest.toAbsolutePath());
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode file : new ObjectMapper().readTree(manifest.toFile()).path("files")) {
            Path path = SAMPLES.resolve(folder).resolve(file.path("file").asText());
            if (path.toString().contains("hostile")) {
                tests.add(DynamicTest.dynamicTest(
                        path.getFileName() + ": " + file.path("expected").asText(),
                        () -> check(path, file.path("expected").asText())));
            }
        }
        return tests.stream();
    }

    private void check(Path path, String expected) throws IOException {
        String name = path.getFileName().toString();
        List<Finding> findings = conformance.check(name, Files.readAllBytes(path));
        if (expected.startsWith("accept;")) {
            assertThat(findings)
                    .allMatch(finding -> HARMLESS_FAMILIES.contains(
                            finding.rule().substring(0, finding.rule().indexOf('.'))));
        } else {
            assertThat(findings)
                    .anyMatch(finding -> finding.severity() == Severity.ERROR
                            && finding.rule().equals(RULES.get(name)));
        }
    }
}
