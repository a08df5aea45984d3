package az.icma.journeys;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What was confirmed is there after the power is gone; a second start on the same data is refused. */
class SurvivalIT {

    private static final Pattern DRAFT = Pattern.compile("processes/drafts/[0-9a-f-]{36}");

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void aKilledApplicationLosesNothingThatWasConfirmed() {
        String theCase;
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").seesHeading("Home");
            Requests requests = new Requests(ayten).telephones("Pension", "The pension is late.");
            theCase = requests.caseAddress();
        }
        journey.application().kill();
        journey.application().start();
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").opens(theCase).sees("Record the consent");
        }
    }

    @Test
    void aKilledApplicationKeepsADraftUpToItsLastSavedStroke() {
        String draft;
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal")
                    .opens("processes")
                    .follows("Conflict check")
                    .clicks("Draft a change");
            xeyal.page().waitForURL(DRAFT);
            draft = DRAFT.matcher(xeyal.page().url())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            Locator name = nameOfTheDecision(xeyal);
            name.fill("Weigh the conflict");
            name.blur();
            assertThat(xeyal.page().locator(".icma-editing__status")).containsText("Saved");

            journey.application().kill();
            // What the page says of the broken connection is not about the page.
            xeyal.forgives("");
        }
        journey.application().start();
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal").opens(draft);
            // No page outlived the application, so nobody has to be asked for the draft.
            assertThat(nameOfTheDecision(xeyal)).hasValue("Weigh the conflict");
            assertThat(xeyal.page().getByText("open in another window")).hasCount(0);
            xeyal.clicks("Discard the draft");
            xeyal.page()
                    .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                    .click();
            xeyal.seesHeading("Processes");
        }
    }

    private static Locator nameOfTheDecision(Visitor manager) {
        manager.page().locator("icma-modeler[data-ready]").waitFor();
        manager.page()
                .locator("icma-modeler [data-element-id='Task_JudgeConflict']")
                .first()
                .click();
        manager.seesHeading("Step of a person");
        return manager.page().getByLabel("Name in English").first();
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefused() throws Exception {
        assertThat(journey.application().refusalOfASecondStart()).contains("already running on the data");
    }
}
