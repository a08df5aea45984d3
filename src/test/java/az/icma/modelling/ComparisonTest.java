package az.icma.modelling;

import az.icma.modelling.FileChange.Change;
import az.icma.modelling.FileChange.Difference;
import az.icma.modelling.FileChange.Kind;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What a manager reads before deciding: steps, fields and rules, not text. */
class ComparisonTest {

    private static final Path LEGAL_AID = Path.of("processes", "legalaid");

    @Test
    void aRenamedStepIsOneChangeWithBeforeAndAfter() throws IOException {
        List<Change> changes =
                changes("legal-aid-intake.bpmn", "value=\"Record the consent\"", "value=\"Ask for the consent\"");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("Task_RecordConsent");
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.differences())
                    .containsExactly(new Difference("name.en", "Record the consent", "Ask for the consent"));
        });
    }

    @Test
    void aFileIsCalledByTheProcessOrTheTableInIt() throws IOException {
        String model = read("legal-aid-intake.bpmn");
        String table = read("triage-urgency.dmn");

        List<FileChange> files = Comparison.of(
                Map.of("legal-aid-intake.bpmn", model, "old.form", "{}"),
                Map.of("legal-aid-intake.bpmn", model + "\n", "triage-urgency.dmn", table));

        assertThat(files)
                .extracting(file -> file.title(Locale.ENGLISH))
                .satisfiesExactly(
                        title -> assertThat(title).isEqualTo("Intake of a request (legal-aid-intake.bpmn)"),
                        title -> assertThat(title).isEqualTo("old.form"),
                        title -> assertThat(title).isEqualTo("Müraciətin təciliyi (triage-urgency.dmn)"));
    }

    @Test
    void aConditionAndARoleAreSeenBehindTheirElements() throws IOException {
        List<Change> changes = changes(
                "legal-aid-intake.bpmn", "camunda:candidateGroups=\"intake\"", "camunda:candidateGroups=\"lawyer\"");

        assertThat(changes)
                .extracting(Change::differences)
                .contains(List.of(new Difference("camunda:candidateGroups", "intake", "lawyer")));
    }

    @Test
    void movingAStepOnTheDrawingChangesNothingThatIsSaid() throws IOException {
        String model = read("legal-aid-intake.bpmn");
        String moved = model.replaceFirst("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"1\"");

        List<FileChange> files = Comparison.of(Map.of("a.bpmn", model), Map.of("a.bpmn", moved));

        assertThat(files).singleElement().satisfies(file -> assertThat(file.changes())
                .isEmpty());
    }

    @Test
    void whatHoldsAnywayIsNoDifferenceWhenAnEditorLeavesItOut() throws IOException {
        String model = read("legal-aid-intake.bpmn");
        assertThat(model).contains(" camunda:calledElementBinding=\"latest\"");
        String saved = model.replace(" camunda:calledElementBinding=\"latest\"", "");

        List<FileChange> files = Comparison.of(Map.of("a.bpmn", model), Map.of("a.bpmn", saved));

        assertThat(files).singleElement().satisfies(file -> assertThat(file.changes())
                .isEmpty());
    }

    @Test
    void aFieldIsComparedByItsName() throws IOException {
        List<Change> changes = changes(
                "legal-aid-consent.form",
                "\"components\": [",
                "\"components\": [{\"type\": \"textfield\", \"key\": \"interpreter\", \"label\": \"Tərcüməçi\"},");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.texts().nameAz()).isEqualTo("Tərcüməçi");
        });
    }

    @Test
    void aRuleIsComparedCellByCell() throws IOException {
        List<Change> changes = changes("triage-urgency.dmn", "<text>\"URGENT\"</text>", "<text>\"HIGH\"</text>");

        assertThat(changes).isNotEmpty().allSatisfy(change -> assertThat(change.differences())
                .containsExactly(new Difference("Təcililik", "\"URGENT\"", "\"HIGH\"")));
    }

    @Test
    void newAndRemovedFilesAreNamed() {
        List<FileChange> files = Comparison.of(Map.of("old.form", "{}"), Map.of("new.form", "{}"));

        assertThat(files).extracting(FileChange::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    private static List<Change> changes(String file, String from, String to) throws IOException {
        String before = read(file);
        assertThat(before).contains(from);
        List<FileChange> files = Comparison.of(Map.of(file, before), Map.of(file, before.replace(from, to)));
        assertThat(files).hasSize(1);
        return files.get(0).changes();
    }

    private static String read(String file) throws IOException {
        return Files.readString(LEGAL_AID.resolve(file));
    }
}
