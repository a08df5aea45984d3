package az.icma.journeys;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One element of a drawing is renamed, by the hand of a manager: everything else that the file said, it still says,
 * whoever drew it, or the page would have been told what is lost.
 */
class ChangedDrawingsIT {

    private static final Path SAMPLES = Path.of(System.getProperty("icma.samples", "../shared/data"));
    private static final String NEW_NAME = "Renamed";

    /** An editor of its own in the page, in which the first thing with a name on it is called otherwise. */
    private static final String OPEN_AND_RENAME =
            """
            async ({ text, name }) => {
              const board = document.createElement('icma-modeler');
              board.style.cssText = 'position:fixed;inset:0;width:1200px;height:800px';
              const told = [];
              board.addEventListener('icma-forgets', ({ detail }) => told.push(...JSON.parse(detail.losses)));
              document.body.append(board);
              try {
                board.show({ text, texts: { label: 'x', failed: 'failed' }, locale: 'en' });
                for (let turn = 0; turn < 400 && !board.dataset.ready && !board.querySelector('.icma-editor__sorry'); turn += 1) {
                  await new Promise((next) => setTimeout(next, 50));
                }
                if (!board.dataset.ready) {
                  return { opened: false };
                }
                const shapes = board.editor.get('elementRegistry').filter((shape) => shape.parent && !shape.labelTarget);
                const first = (pattern) => shapes.find((shape) => pattern.test(shape.type) && shape.businessObject.name);
                const shape = first(/Task|Activity/) ?? first(/Participant|Lane/) ?? board.editor.get('canvas').getRootElement();
                const was = shape.businessObject.name ?? '';
                board.editor.get('modeling').updateProperties(shape, { name });
                const changed = await board.text();
                board.undo();
                await board.settle();
                return { opened: true, was, changed, undone: await board.written(), told: told.map((loss) => JSON.stringify(loss)) };
              } finally {
                board.remove();
              }
            }
            """;

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void ownDrawingsKeepEverythingButTheName() throws IOException {
        assertThat(losses(Path.of("processes"))).isEmpty();
    }

    @Test
    void drawingsOfOtherToolsKeepEverythingButTheName() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples on this machine");
        assertThat(losses(SAMPLES.resolve("01-bpmn-executable"))).isEmpty();
        assertThat(losses(SAMPLES.resolve("02-bpmn-nonexecutable-vendor"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> losses(Path folder) throws IOException {
        List<String> losses = new ArrayList<>();
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal")
                    .opens("processes")
                    .follows("Conflict check")
                    .clicks("Draft a change");
            xeyal.page().waitForURL(Pattern.compile("processes/drafts/[0-9a-f-]{36}.*"));
            xeyal.page().locator("icma-modeler[data-ready]").waitFor();
            for (Path file : drawings(folder)) {
                Map<String, Object> answer = (Map<String, Object>) xeyal.page()
                        .evaluate(OPEN_AND_RENAME, Map.of("text", Files.readString(file), "name", NEW_NAME));
                if (Boolean.TRUE.equals(answer.get("opened"))) {
                    compare(file, answer, losses);
                }
            }
            xeyal.clicks("Discard the draft");
            xeyal.page()
                    .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                    .click();
            xeyal.seesHeading("Processes");
            // Drawings of others point at shapes that they do not have; the rest of them is drawn.
            xeyal.forgives("failed to import <");
        }
        return losses;
    }

    private static void compare(Path file, Map<String, Object> answer, List<String> losses) throws IOException {
        List<String> before = XmlFacts.of(Files.readString(file));
        List<String> missing = without(before, XmlFacts.of((String) answer.get("changed")));
        String oldName = " name=" + answer.get("was").toString().strip().replaceAll("\\s+", " ");
        missing.stream().filter(fact -> fact.endsWith(oldName)).findFirst().ifPresent(missing::remove);
        if (((List<?>) answer.get("told")).size() < missing.size()) {
            losses.add(file.getFileName() + " changed: "
                    + missing.stream().limit(3).toList());
        }
        List<String> undone = without(before, XmlFacts.of((String) answer.get("undone")));
        if (((List<?>) answer.get("told")).size() < undone.size()) {
            losses.add(
                    file.getFileName() + " undone: " + undone.stream().limit(3).toList());
        }
    }

    /** Facts may stand more than once. */
    private static List<String> without(List<String> facts, List<String> found) {
        List<String> rest = new ArrayList<>(facts);
        found.forEach(rest::remove);
        return rest;
    }

    private static List<Path> drawings(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.bpmn(20\\.xml)?"))
                    .sorted()
                    .toList();
        }
    }
}
