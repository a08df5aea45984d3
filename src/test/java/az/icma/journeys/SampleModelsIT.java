package az.icma.journeys;

import az.icma.process.ModelOutline;
import az.icma.process.TableOutline;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Models, tables and forms through their editors and back: our own and, where they lie on this machine
 * ({@code -Dicma.samples=…} or {@code ../shared/data}), those of others. Untouched they come back byte for byte; as the
 * library writes them they say the same, element by element.
 */
class SampleModelsIT {

    private static final Path SAMPLES = Path.of(System.getProperty("icma.samples", "../shared/data"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CHANGED = "changed without a change";
    private static final String UNREADABLE = "unreadable after saving";

    /** Defaults of the language, which the library leaves out. */
    private static final Map<String, String> HOLDS_ANYHOW = Map.of(
            "completionQuantity", "1",
            "startQuantity", "1",
            "isForCompensation", "false",
            "compensateEventDefinition/waitForCompletion", "true",
            "gatewayDirection", "Unspecified",
            "isCollection", "false");

    /** The check refuses these at the door: no editor ever opens them. */
    private static final Set<String> REFUSED = Set.of("form-regex-dos.form", "form-reserved-keys.form");

    /** Puts an editor of its own into the page, so that no draft is touched. */
    private static final String OPEN_AND_SAVE =
            """
            async ({ text, tag }) => {
              const board = document.createElement(tag);
              board.style.cssText = 'position:fixed;inset:0;width:1200px;height:800px';
              document.body.append(board);
              try {
                board.show({ text, texts: { label: 'x', failed: 'failed' }, locale: 'en' });
                for (let turn = 0; turn < 200 && !board.dataset.ready && !board.querySelector('.icma-editor__sorry'); turn += 1) {
                  await new Promise((next) => setTimeout(next, 50));
                }
                if (!board.dataset.ready) {
                  return { opened: false, untouched: '', saved: '' };
                }
                const untouched = await board.text();
                return { opened: true, untouched, saved: await board.written() };
              } finally {
                board.remove();
              }
            }
            """;

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void ownFilesLoseNothing() throws IOException {
        assertThat(losses(files(Path.of("processes")), true)).isEmpty();
    }

    @Test
    void filesOfOthersLoseNothing() throws IOException {
        assertThat(losses(samples("01-bpmn-executable", "04-dmn", "05-forms"), false))
                .isEmpty();
    }

    /** What the language does not know, and references to nothing, may go when such a drawing is changed. */
    @Test
    void drawingsOfOtherToolsComeBackUntouchedAndReadable() throws IOException {
        assertThat(losses(samples("02-bpmn-nonexecutable-vendor"), false))
                .noneMatch(loss -> loss.endsWith(CHANGED) || loss.endsWith(UNREADABLE));
    }

    private static List<Path> samples(String... folders) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples on this machine");
        List<Path> samples = new ArrayList<>();
        for (String folder : folders) {
            files(SAMPLES.resolve(folder)).stream()
                    .filter(file -> !REFUSED.contains(file.getFileName().toString()))
                    .forEach(samples::add);
        }
        return samples;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !tag(file).isEmpty()).sorted().toList();
        }
    }

    /** The editor of a file, by its name; empty where it has none. */
    private static String tag(Path file) {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.bpmn(20\\.xml)?")) {
            return "icma-modeler";
        }
        if (name.endsWith(".dmn")) {
            return "icma-table-editor";
        }
        return name.endsWith(".form") ? "icma-form-editor" : "";
    }

    @SuppressWarnings("unchecked")
    private List<String> losses(List<Path> files, boolean mustOpen) throws IOException {
        List<String> losses = new ArrayList<>();
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal")
                    .opens("processes")
                    .follows("Conflict check")
                    .clicks("Draft a change");
            xeyal.page().waitForURL(Pattern.compile("processes/drafts/[0-9a-f-]{36}.*"));
            xeyal.page().locator("icma-modeler[data-ready]").waitFor();
            for (Path file : files) {
                String text = Files.readString(file);
                Map<String, Object> answer = (Map<String, Object>)
                        xeyal.page().evaluate(OPEN_AND_SAVE, Map.of("text", text, "tag", tag(file)));
                if (Boolean.TRUE.equals(answer.get("opened"))) {
                    compare(file, text, answer, losses);
                } else if (mustOpen) {
                    losses.add(file.getFileName() + ": not opened");
                }
            }
            xeyal.page().locator("vaadin-button").getByText("Discard the draft").click();
            xeyal.page()
                    .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                    .click();
            xeyal.seesHeading("Processes");
            if (!mustOpen) {
                // Drawings of others point at shapes that they do not have; the rest of them is drawn.
                xeyal.forgives("failed to import <");
                // Tables of an older language are not opened, and say so; others name no result, and are drawn without.
                xeyal.forgives("Cannot open what looks like a DMN 1.1 diagram");
                xeyal.forgives("unhandled error in event listener TypeError: Cannot read properties of undefined");
                // Forms of others show pictures that did not come with them.
                xeyal.forgives("Failed to load resource: the server responded with a status of 404");
            }
        }
        return losses;
    }

    private static void compare(Path file, String text, Map<String, Object> answer, List<String> losses)
            throws JsonProcessingException {
        String saved = (String) answer.get("saved");
        if (!text.equals(answer.get("untouched"))) {
            losses.add(file.getFileName() + ": " + CHANGED);
        }
        String loss =
                switch (tag(file)) {
                    case "icma-modeler" -> lossOfModel(text, saved);
                    case "icma-table-editor" -> lossOfTables(TableOutline.of(text), TableOutline.of(saved));
                    default -> words(JSON.readTree(text)).equals(words(JSON.readTree(saved))) ? "" : "another form";
                };
        if (!loss.isEmpty()) {
            losses.add(file.getFileName() + ": " + loss);
        }
    }

    private static String lossOfModel(String text, String saved) {
        Optional<ModelOutline> before = ModelOutline.of(text);
        Optional<ModelOutline> after = ModelOutline.of(saved);
        if (before.isEmpty()) {
            return "";
        }
        if (after.isEmpty()) {
            return UNREADABLE;
        }
        return differing(before.get(), after.get());
    }

    /** What we do not read, because it reaches out of the file, has no outline before. */
    private static String lossOfTables(List<TableOutline> before, List<TableOutline> after) {
        return before.isEmpty() || before.equals(after) ? "" : "another table";
    }

    /** What people see and answer on a form; the library gives fields of older schemas ids and rows of their own. */
    private static List<String> words(JsonNode form) {
        List<String> words = new ArrayList<>();
        for (JsonNode component : form.path("components")) {
            words.add(component.path("type").asText() + " "
                    + component.path("key").asText() + " "
                    + component.path("path").asText() + " "
                    + component.path("label").asText() + " " + component.path("properties") + " "
                    + component.path("validate"));
            words.addAll(words(component));
        }
        return words;
    }

    /** What an element says, without what holds anyhow when it is left out. */
    private static String differing(ModelOutline before, ModelOutline after) {
        return before.elements().keySet().stream()
                .filter(id -> !said(before, id).equals(said(after, id)))
                .map(id -> said(before, id) + " became " + said(after, id))
                .limit(3)
                .collect(Collectors.joining("; "));
    }

    private static String said(ModelOutline model, String id) {
        ModelOutline.Element element = model.elements().get(id);
        if (element == null) {
            return "nothing";
        }
        Map<String, String> facts = new TreeMap<>(element.facts());
        facts.entrySet().removeAll(HOLDS_ANYHOW.entrySet());
        return element.kind() + " " + element.texts() + " " + facts;
    }
}
