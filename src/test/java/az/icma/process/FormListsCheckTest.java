package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.process.conformance.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists and groups in forms, before they are published. */
class FormListsCheckTest {

    private static final String FIELD =
            "{\"type\": \"textfield\", \"key\": \"what\", \"label\": \"Nə?\", \"properties\": {\"label.en\": \"What?\"}}";

    private final Vocabulary vocabulary = ScannedVocabulary.ofApplication();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "path": "papers", "components": [FIELD]                                                |
            "path": "papers", "components": [FIELD, FIELD]                                         | form.key-twice
            "path": "what", "components": [FIELD]                                                  | form.key-twice
            "path": "bad path", "components": [FIELD]                                              | form.key
            "path": "papers", "components": []                                                     | form.list-empty
            "components": [FIELD]                                                                  | form.no-key
            "path": "papers", "components": [FIELD], "conditional": {"hide": "=count("}            | form.condition
            "path": "papers", "components": [FIELD, {"type": "group", "path": "a b", "components": []}] | form.key
            """)
    void anItemHasNamesOfItsOwn(String list, String rule) {
        List<Finding> found = check("{\"type\": \"dynamiclist\", \"label\": \"Sənədlər\","
                + " \"properties\": {\"label.en\": \"Papers\"}, " + list.replace("FIELD", FIELD) + "}," + FIELD);

        assertThat(found).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private List<Finding> check(String components) {
        String form =
                "{\"type\": \"default\", \"id\": \"f\", \"schemaVersion\": 18, \"components\": [" + components + "]}";
        return new ProcessConformance(() -> vocabulary)
                .check(Map.of("f.form", form.getBytes(StandardCharsets.UTF_8))).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }
}
