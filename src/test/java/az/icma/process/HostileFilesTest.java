package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.process.conformance.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file under {@code hostile/} is right but for one thing, and is refused for exactly that. */
class HostileFilesTest {

    private static final Path FILES = Path.of("src/test/resources/hostile");

    /** File, and the rules that refuse it; the files without a rule are beyond reproach. */
    private static final String EXPECTED =
            """
            nothing-wrong.bpmn
            shell-task.bpmn security.task-type allowed.only-listed
            mail-task.bpmn security.task-type
            external-task.bpmn security.task-type allowed.only-listed
            java-class.bpmn security.class
            delegate-expression.bpmn security.class expression.not-here
            reflection-in-service.bpmn expression.not-allowed call.not-a-call
            reflection-in-assignee.bpmn expression.not-allowed
            reflection-in-name.bpmn expression.not-here
            reflection-in-property.bpmn expression.not-here
            deferred-expression.bpmn expression.not-allowed
            execution-object.bpmn expression.not-allowed call.not-a-call
            execution-as-argument.bpmn security.engine-object
            property-of-variable.bpmn expression.not-allowed
            bracket-access.bpmn expression.not-allowed
            function-call.bpmn expression.not-allowed
            other-bean.bpmn call.unknown-bean
            undeclared-method.bpmn call.unknown-method
            too-many-arguments.bpmn call.arguments
            call-in-a-call.bpmn expression.several-calls
            call-in-a-sum.bpmn call.not-a-call
            result-hides-bean.bpmn variable.reserved
            result-hides-case.bpmn variable.reserved
            script-task.bpmn security.script
            execution-listener.bpmn security.listener
            task-listener.bpmn security.listener expression.not-here
            connector.bpmn security.connector allowed.only-listed
            input-parameter.bpmn allowed.only-listed expression.not-here
            form-handler.bpmn security.class
            form-validator.bpmn allowed.only-listed security.class
            form-key-url.bpmn allowed.only-listed
            unknown-namespace.bpmn security.script
            import-of-wsdl.bpmn allowed.only-listed
            schema-location.bpmn xml.schema-location
            document-type.bpmn xml.doctype
            stylesheet.bpmn xml.processing-instruction
            other-encoding.bpmn xml.not-utf8
            fixed-person.bpmn role.fixed-person
            unknown-role.bpmn role.unknown
            nobodys-step.bpmn role.nobody
            no-form.bpmn form.missing
            second-person-to-nobody.bpmn role.second-person
            offered-to-whom.bpmn role.offered-to
            no-clock.bpmn wait.clock
            no-outcome.bpmn outcome.missing
            history-thrown-away.bpmn process.time-to-live
            not-executable.bpmn process.not-executable
            undeclared-variable.bpmn variable.unknown
            undeclared-answer.bpmn dictionary.undeclared
            declared-as-number.bpmn dictionary.kind
            declared-with-other-codes.bpmn dictionary.kind
            unreadable-dictionary.bpmn dictionary.undeclared dictionary.unreadable
            script-condition.bpmn security.script expression.missing
            no-default-flow.bpmn flow.no-default flow.no-condition
            hot-loop.bpmn load.loop-without-wait
            thousand-instances.bpmn load.repetitions
            computed-instances.bpmn load.repetitions expression.not-here
            flood-of-timers.bpmn load.timer-too-often
            unreadable-timer.bpmn timer.unreadable
            reflection-in-timer.bpmn expression.not-allowed
            runs-while-deploying.bpmn timer.start-expression
            starts-for-ever.bpmn load.timer-endless
            message-from-nobody.bpmn message.unknown
            endless-wait.bpmn wait.no-timer
            form-without-roles.bpmn message.form-and-roles
            expression-in-message-name.bpmn expression.not-here
            call-of-nothing.bpmn call.unknown-process
            computed-call.bpmn call.unknown-process expression.not-here
            call-without-key.bpmn call.business-key
            call-upwards.bpmn call.direction
            call-of-itself.bpmn call.circle
            calls-itself-after-a-step.bpmn
            other-tenant.bpmn security.tenant
            hands-down-everything.bpmn allowed.only-listed
            hides-bean-below.bpmn variable.reserved
            good-table.dmn
            javascript-table.dmn decision.language
            juel-table.dmn decision.language
            external-function.dmn decision.unreadable
            own-function.dmn security.function
            range-bomb.dmn load.range
            unreadable-cell.dmn decision.unreadable
            missing-cell.dmn decision.columns
            strange-hit-policy.dmn decision.hit-policy
            knowledge-model.dmn allowed.only-listed
            table-with-document-type.dmn xml.doctype
            circle-of-tables.dmn decision.circle
            good-form.form
            html-in-form.form form.component
            iframe-in-form.form form.component
            remote-image.form form.component
            expression-in-form.form form.component
            key-hides-case.form form.key-reserved
            key-hides-bean.form form.key-reserved
            key-of-prototype.form form.key
            key-twice.form form.key-twice
            slow-pattern.form load.pattern
            unreadable-condition.form form.condition
            range-in-condition.form form.condition-not-allowed
            choices-from-nowhere.form form.choice-list
            choices-by-expression.form form.values-expression form.no-choices
            no-label.form form.no-label
            json-key-twice.form form.malformed
            not-json.form form.malformed
            wrong-kind.groovy file.kind
            hidden-model.bpmn20.xml file.kind
            """;

    /** What the files may call. */
    public static class SampleTasks {

        @ProcessTask
        public void note(String caseId) {}

        @ProcessTask
        public String lawyer(String caseId) {
            return caseId;
        }

        /** Not declared for models. */
        public void secret(String caseId) {}
    }

    /** What the files may call for dates. */
    public static class SampleDeadlines {

        @ProcessTask
        public String inWorkingDays(int days) {
            return String.valueOf(days);
        }
    }

    private record SampleContract(ProcessKey key, String module) implements ProcessContract {}

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Map.of("sample", SampleTasks.class, "deadlines", SampleDeadlines.class),
            List.of(
                    new SampleContract(new ProcessKey("below"), "below"),
                    new SampleContract(new ProcessKey("above"), "above"),
                    new SampleContract(new ProcessKey("call-upwards"), "below")),
            Map.of("below", Set.of("shared"), "above", Set.of("below")),
            Optional.of(Set.of("districts")));

    private final ProcessConformance conformance = new ProcessConformance(() -> VOCABULARY);

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void isRefusedForExactlyThat(String file, Set<String> rules) {
        assertThat(errors(file)).isEqualTo(rules);
    }

    @Test
    void everyFileHasAnExpectation() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expectations()
                            .map(expectation -> (String) expectation[0])
                            .toList());
        }
    }

    @Test
    void findingsSayTheSameInBothLanguagesAndNameTheElement() {
        List<Finding> findings = expectations()
                .flatMap(expectation -> check((String) expectation[0]).stream())
                .toList();

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message().az())
                    .isNotBlank()
                    .isNotEqualTo(finding.message().en());
            assertThat(finding.message().en()).isNotBlank();
            assertThat(finding.remedy().az())
                    .isNotBlank()
                    .isNotEqualTo(finding.remedy().en());
            assertThat(finding.remedy().en()).isNotBlank();
        });
        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("expression.")
                        || finding.rule().startsWith("security."))
                .allSatisfy(finding -> assertThat(finding.elementId()).isNotBlank());
    }

    @Test
    void wordsOfPeopleNeverSteer() {
        Map<String, byte[]> bundle = new HashMap<>(Map.of("no-default-flow.bpmn", content("no-default-flow.bpmn")));
        String form = new String(content("good-form.form"), StandardCharsets.UTF_8);
        bundle.put("good-form.form", form.replace("\"radio\"", "\"textfield\"").getBytes(StandardCharsets.UTF_8));

        assertThat(conformance.check(bundle)).extracting(Finding::rule).contains("dictionary.kind");
    }

    private Set<String> errors(String file) {
        return check(file).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Finding> check(String file) {
        Map<String, byte[]> bundle = new HashMap<>();
        Stream.of(file, "good-form.form", "good-table.dmn").forEach(name -> bundle.put(name, content(name)));
        return conformance.check(bundle).stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
    }

    private static byte[] content(String name) {
        try {
            return Files.readAllBytes(FILES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Object[]> expectations() {
        return EXPECTED.lines().map(String::strip).map(line -> line.split(" +")).map(words ->
                new Object[] {words[0], new TreeSet<>(Arrays.asList(words).subList(1, words.length))});
    }
}
