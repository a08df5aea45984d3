package az.icma.forms;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms from elsewhere, if they lie on this machine (system property {@code icma.samples}): whatever comes, a page. */
@EnabledIf("samplesAreHere")
class SampleFormsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("icma.samples", "../shared/data"), "05-forms");

    static boolean samplesAreHere() {
        return Files.isDirectory(SAMPLES);
    }

    @BeforeEach
    void openAPage() {
        TestTexts.openAPage();
    }

    @AfterEach
    void closeIt() {
        TestTexts.closeIt();
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsShownOrNamesWhatIsMissing() throws IOException {
        return Files.walk(SAMPLES)
                .filter(file -> file.toString().matches(".*\\.(form|json)") && !file.endsWith("MANIFEST.json"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isShown(read(file))));
    }

    private static void isShown(String json) {
        FormSchema schema;
        try {
            schema = FormSchema.parse(json);
        } catch (MalformedForm refused) {
            return;
        }
        FormPanel form = new FormPanel(schema, Map.of(), Forms.rules(), Forms.LISTS, Optional.empty(), Forms.AZ);
        UI.getCurrent().add(form);
        form.validate();
        assertThat(form.values()).isNotNull();
        schema.unsupported().forEach(missing -> assertThat(form.getElement().getTextRecursively())
                .contains(
                        missing.label().isBlank()
                                ? missing.type()
                                : missing.label().az()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
