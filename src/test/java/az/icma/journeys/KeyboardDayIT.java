package az.icma.journeys;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Aytən works through her list without a mouse: after every key the keyboard stands where the work goes on. */
class KeyboardDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void keysWalkTheListTakeAStepAndLeadIntoItsForm() {
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").opens("work").seesHeading("My work");
            Locator title = ayten.page().locator(".icma-step-pane__head h2");
            ayten.page().locator(".icma-step__name").first().waitFor();

            ayten.page().keyboard().press("j");
            assertThat(title).isFocused();
            ayten.page().keyboard().press("j");
            assertThat(title).isFocused();
            ayten.page().keyboard().press("k");
            assertThat(title).isFocused();
            ayten.page().keyboard().press("Tab");
            assertThat(ayten.page().locator(".icma-work__step :focus")).not().hasCount(0);
        }
    }

    @Test
    void controlAndEnterHandInWhatIsBeingTyped() {
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten");
            new Requests(ayten).telephones("Utilities", "The water meter was sealed without a reason.");
            ayten.follows("Record the consent").sees("Does the client consent?");

            ayten.page().keyboard().press("Control+Enter");
            assertThat(ayten.page().locator(".icma-form__summary")).isFocused();

            ayten.chooses("Yes").chooses("By word of mouth").ticks("By phone").ticks("Not at home");
            ayten.page().keyboard().press("Control+Enter");
            ayten.sees("Completed: Record the consent");
            assertThat(ayten.page().locator(".icma-step-pane__head h2")).isFocused();
        }
    }
}
