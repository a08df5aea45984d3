package az.icma.forms;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of the organisation's work, as they lie in {@code processes/}. */
class OwnFormsTest {

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areShownWholeAndSpeakBothLanguages(Path file) throws IOException {
        FormSchema form = FormSchema.parse(Files.readString(file));

        assertThat(file.getFileName()).hasToString(form.id() + ".form");
        assertThat(form.unsupported()).isEmpty();
        assertThat(form.brokenConditions()).isEmpty();
        assertSpeakBoth(form.fields());
    }

    /** The page marks optional fields itself, also where a field is required only sometimes. */
    @ParameterizedTest
    @MethodSource("forms")
    void leaveTheMarkOfOptionalFieldsToThePage(Path file) throws IOException {
        assertThat(FormSchema.parse(Files.readString(file)).fields())
                .allSatisfy(field -> assertThat(field.label().az()).doesNotContain("istəyə bağlı"));
    }

    private static void assertSpeakBoth(List<FormField> fields) {
        assertThat(fields).allSatisfy(field -> {
            assertSpeaksBoth(field.label());
            assertSpeaksBoth(field.description());
            field.options().forEach(option -> assertSpeaksBoth(option.label()));
            field.items().ifPresent(items -> {
                assertSpeaksBoth(items.called());
                assertSpeakBoth(items.fields());
            });
        });
    }

    private static void assertSpeaksBoth(Wording wording) {
        assertThat(wording.en().isBlank()).as(wording.toString()).isEqualTo(wording.isBlank());
    }
}
