package az.icma.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What would keep people out of a page: found by axe, or hidden beyond the edge of the window. */
final class Barriers {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final String WIDER =
            """
            () => [document.documentElement, document.querySelector('.icma-main')]
                .filter(part => part && part.scrollWidth > part.clientWidth)
                .map(part => `${part.localName}: ${part.scrollWidth} of ${part.clientWidth}`)
            """;

    private Barriers() {}

    static void areAbsentFrom(Page page) {
        areAbsentFrom(page, new AxeBuilder(page));
    }

    /** The colours alone, for a page whose parts were looked at before. */
    static void ofColourAreAbsentFrom(Page page) {
        areAbsentFrom(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** In the page itself: there are no frames of other hosts, for which axe would open a second page each time. */
    private static void areAbsentFrom(Page page, AxeBuilder axe) {
        settled(page);
        List<String> findings = axe.setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Barriers::describe)
                .toList();
        assertThat(findings).as("axe on " + page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Between two sizes of the window a page moves its parts for a moment. */
    static void fitInto(Page page) {
        try {
            page.waitForFunction("() => (" + WIDER + ")().length === 0");
        } catch (TimeoutError wider) {
            assertThat(page.evaluate(WIDER))
                    .as("wider than its window: " + page.url())
                    .isEqualTo(List.of());
        }
    }

    /**
     * Rows of lists, pictures and editors are there, and no colour is on its way to another: axe would take it as it is.
     * A notice fades inside its own shadow tree, whose motions the document does not tell; its card says so.
     */
    static void settled(Page page) {
        page.waitForFunction(
                """
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                    && !document.querySelector('vaadin-grid[loading]')
                    && !document.querySelector('vaadin-notification-card:is([opening], [closing])')
                    && [...document.querySelectorAll('icma-diagram, icma-modeler, icma-table-editor, icma-form-editor')]
                        .every(picture => picture.childElementCount > 0 || !picture.checkVisibility())
                """);
        page.evaluate(
                """
                () => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))
                    .then(() => Promise.allSettled(document.getAnimations()
                        .filter(motion => Number.isFinite(motion.effect?.getComputedTiming().endTime))
                        .map(motion => motion.finished)))
                    .then(() => true)
                """);
    }
}
