package az.icma.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * In an Azerbaijani page the editors speak Azerbaijani. A word that they ask for and that is missing is a complaint of
 * the browser; what they show without asking is looked through here.
 */
@Tag("editor-words")
class EditorWordsIT {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(add|and|any|append|browse|change|click|close|collect|components?|connect|copy|create|cut|delete|drag|edit|entries|event|expression|field|first|flow|focus|group|here|hit|input|log|no|number|open|output|paste|pause|play|point|process|remove|reset|rule|search|select|selected|sequence|set|simulation|speed|string|task|text|the|then|toggle|trigger|type|unique|view|when|your)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What people see or are told by a tooltip or a screen reader, but not names and codes that managers chose. */
    private static final String WORDS =
            """
            (root) => [...root.querySelectorAll('*')]
              .filter((element) => element.checkVisibility() && !element.closest('.djs-element, .bjs-powered-by, svg, tbody td'))
              .flatMap((element) => [
                element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })) && element.title,
                element.getAttribute('aria-label'),
                element.placeholder,
                ...[...element.childNodes].filter((node) => node.nodeType === 3 && getComputedStyle(element).fontSize !== '0px').map((node) => node.data),
              ])
              .map((text) => (text ?? '').trim())
              .filter(Boolean)
            """;

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void drawingAndTryingOutSpeakAzerbaijani() {
        try (Visitor xeyal = draftOf("Maraq toqquşmasının yoxlanması")) {
            Locator board = xeyal.page().locator("icma-modeler");
            assertThat(english(board)).as("palette").isEmpty();
            board.locator("[data-element-id='Task_JudgeConflict']").first().click();
            assertThat(english(board)).as("context pad").isEmpty();
            board.locator(".djs-context-pad .bpmn-icon-screw-wrench").click();
            board.locator(".djs-popup").waitFor();
            assertThat(english(board)).as("kinds of steps").isEmpty();
            xeyal.page().keyboard().press("Escape");

            xeyal.clicks("Sına");
            board.locator(".bts-palette").waitFor();
            board.locator(".bts-context-pad:not(.hidden)").first().click();
            assertThat(board.locator(".bts-notification").first()).isVisible();
            assertThat(english(board.locator(".bts-palette"))).as("tools").isEmpty();
            board.locator(".bts-palette .bts-entry").nth(2).click();
            assertThat(board.locator(".bts-log")).containsText("Sınağın gedişi");
            assertThat(english(board.locator(".bts-log"))).as("log").isEmpty();
            assertThat(english(board)).as("trying out").isEmpty();
            xeyal.shows("words-1-simulation").clicks("Sınağı bitir");
            discard(xeyal);
        }
    }

    @Test
    void tablesAndFormsSpeakAzerbaijani() {
        try (Visitor xeyal = draftOf("Müraciətin qəbulu")) {
            xeyal.picks("Fayl", "legal-eligibility.dmn");
            Locator table = xeyal.page().locator("icma-table-editor[data-ready]");
            table.waitFor();
            assertThat(english(table)).as("table").isEmpty();
            table.locator("tbody td.input-cell").first().click(rightButton());
            table.locator(".context-menu").waitFor();
            assertThat(english(table.locator(".context-menu")))
                    .as("menu of a row")
                    .isEmpty();
            xeyal.page().keyboard().press("Escape");
            table.locator("thead th.input-cell").first().dblclick();
            assertThat(english(table)).as("heading of a column").isEmpty();
            xeyal.shows("words-2-table");
            table.getByText("Qərarların sxemi").first().click();
            table.locator(".djs-palette, .dmn-definitions").first().waitFor();
            assertThat(english(table.locator(".djs-palette")))
                    .as("map of decisions")
                    .isEmpty();

            xeyal.picks("Fayl", "legal-aid-consent.form");
            Locator form = xeyal.page().locator("icma-form-editor[data-ready]");
            form.waitFor();
            form.locator("[data-field-type='textfield'].fjs-palette-field").click();
            assertThat(form.locator(".fjs-editor-selected")).containsText("Mətn");
            form.locator("[data-field-type='dynamiclist'].fjs-palette-field").click();
            assertThat(form.locator(".fjs-editor-selected")).containsText("Təkrarlanan siyahı");
            assertThat(english(form.locator(".fjs-palette-container")))
                    .as("kinds of fields")
                    .isEmpty();
            assertThat(english(form.locator(".fjs-context-pad")))
                    .as("menu of a field")
                    .isEmpty();
            xeyal.shows("words-3-form");
            discard(xeyal);
        }
    }

    private static Locator.ClickOptions rightButton() {
        return new Locator.ClickOptions().setButton(MouseButton.RIGHT);
    }

    private static List<String> english(Locator place) {
        Object said = place.first().evaluate(WORDS);
        return ((List<?>) said)
                .stream()
                        .map(Object::toString)
                        .filter(text -> ENGLISH.matcher(text).find())
                        .toList();
    }

    private static Visitor draftOf(String process) {
        Visitor xeyal = journey.visitor("az-AZ");
        xeyal.signsInAs("xeyal").opens("processes").follows(process);
        xeyal.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dəyişiklik hazırla"))
                .click();
        xeyal.page().locator("icma-modeler[data-ready]").waitFor();
        return xeyal;
    }

    private static void discard(Visitor manager) {
        manager.clicks("Qaralamanı sil");
        manager.page()
                .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                .click();
        manager.seesHeading("Proseslər");
    }
}
