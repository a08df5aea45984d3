package az.icma.journeys;

import az.icma.process.ModelOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our own models through the drawing board and back. Untouched they come back byte for byte; after a change and its
 * taking back they say the same, element by element.
 */
class SampleModelsIT {

    /** Puts a drawing board of its own into the page, so that no draft is touched. */
    private static final String OPEN_AND_SAVE =
            """
            async (text) => {
              const board = document.createElement('icma-modeler');
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
    void ownModelsLoseNothing() throws IOException {
        List<String> losses = losses(models(Path.of("processes")), true);

        assertThat(losses).isEmpty();
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.bpmn(20\\.xml)?"))
                    .sorted()
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> losses(List<Path> models, boolean mustOpen) throws IOException {
        List<String> losses = new ArrayList<>();
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal")
                    .opens("processes")
                    .follows("Conflict check")
                    .clicks("Draft a change");
            xeyal.page().waitForURL(Pattern.compile("processes/drafts/[0-9a-f-]{36}.*"));
            xeyal.page().locator("icma-modeler[data-ready]").waitFor();
            for (Path model : models) {
                String text = Files.readString(model);
                Map<String, Object> answer = (Map<String, Object>) xeyal.page().evaluate(OPEN_AND_SAVE, text);
                if (Boolean.TRUE.equals(answer.get("opened"))) {
                    compare(model, text, answer, losses);
                } else if (mustOpen) {
                    losses.add(model.getFileName() + ": not opened");
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
            }
        }
        return losses;
    }

    private static void compare(Path model, String text, Map<String, Object> answer, List<String> losses) {
        if (!text.equals(answer.get("untouched"))) {
            losses.add(model.getFileName() + ": changed without a change");
        }
        Optional<ModelOutline> before = ModelOutline.of(text);
        Optional<ModelOutline> after = ModelOutline.of((String) answer.get("saved"));
        if (before.isPresent() && after.isEmpty()) {
            losses.add(model.getFileName() + ": unreadable after saving");
        } else if (before.isPresent()
                && !before.get().elements().equals(after.get().elements())) {
            losses.add(model.getFileName() + ": " + differing(before.get(), after.get()));
        }
    }

    private static List<String> differing(ModelOutline before, ModelOutline after) {
        return before.elements().entrySet().stream()
                .filter(element -> !element.getValue().equals(after.elements().get(element.getKey())))
                .map(element ->
                        element.getValue() + " became " + after.elements().get(element.getKey()))
                .limit(3)
                .toList();
    }
}
