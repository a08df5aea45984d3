package az.icma.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Sevda looks what is late and who carries how much, decides on a request, and sees to it that a case is in good hands. */
class CoordinatorDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void homeTellsWhatIsLateAndWhatTheTeamCarries() {
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").seesHeading("Home").sees("What the team carries");
            sevda.shows("coordinator-0-home").findsThePageAccessible();

            sevda.page().locator("a[href='work?only=late']").first().click();
            sevda.seesHeading("My work").sees("overdue").shows("coordinator-1-late");

            sevda.opens("").seesHeading("Home");
            sevda.page().locator(".icma-home__wide a[href*='member=']").first().click();
            sevda.seesHeading("Cases").shows("coordinator-2-cases-of-a-colleague");
            assertThat(sevda.page().url()).contains("member=");
        }
    }

    @Test
    void aRequestIsDecidedAndItsCasePassedToAnotherLawyerWithAWord() {
        String theCase;
        try (Visitor ayten = journey.visitor()) {
            theCase = new Requests(ayten.signsInAs("ayten")).takesIn("The meter was sealed.");
        }
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda")
                    .completes(theCase, "Decide on the request", decision -> decision.chooses(
                                    "Accept: a case is opened and a lawyer assigned")
                            .writes("Reason", "Documents are complete."))
                    .completes(theCase, "Assign a lawyer", assignment -> assignment.picks("Lawyer", "Nigar"));
            nigarTakes(theCase);

            sevda.opens(theCase).clicks("Hand over").seesHeading("Hand the case over");
            sevda.picks("Whose part?", "Nigar").picks("To whom?", "Elçin");
            sevda.writes("Note to the colleague", "The meter is photographed, the letter is not written.");
            sevda.shows("coordinator-3-hand-over").findsThePageAccessible();
            inDialog(sevda, "Hand over").click();
            sevda.sees("The case was handed over to Elçin Həsənzadə.");

            sevda.opens(theCase + "?tab=notes").writes("New note", "Please look at the bill of June.");
            tells(sevda, "Elçin Həsənzadə");
            sevda.clicks("Add the note").sees("@Elçin Həsənzadə").shows("coordinator-4-note");
        }
        try (Visitor elcin = journey.visitor()) {
            elcin.signsInAs("elcin").sees("Told to you").sees("handed a case over to you");
            elcin.sees("named you in a note").shows("coordinator-5-told");
        }
    }

    @Test
    void theCasesAreNarrowedUntilTheRightOnesAreLeft() {
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").opens("cases").seesHeading("Cases");
            Locator count = sevda.page().getByText(Pattern.compile("^(No|\\d+) cases?$"));
            String all = count.innerText();

            sevda.page().getByText("More filters").click();
            sevda.picks("Statutory day", "Missed");
            assertThat(count).not().hasText(all);
            sevda.shows("coordinator-6-filtered").findsThePageAccessible();
            assertThat(sevda.page().url()).contains("deadline=");

            sevda.clicks("Clear the filters");
            assertThat(count).hasText(all);
        }
    }

    @Test
    void theWholeProcessOfACaseIsInThePictureAndCanBeLookedAtClosely() {
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").opens("cases");
            sevda.page().locator("vaadin-grid a[href^='cases/']").first().click();
            sevda.sees("Now here").isSettled().shows("coordinator-7-whole");
            assertThat(isWhole(sevda)).isTrue();

            sevda.clicks("Zoom in");
            assertThat(isWhole(sevda)).isFalse();
            sevda.clicks("Show all");
            assertThat(isWhole(sevda)).isTrue();
            sevda.clicks("Show the current step").shows("coordinator-8-current");
            assertThat(isWhole(sevda)).isFalse();
            sevda.sees("Now here");
        }
    }

    private static void nigarTakes(String theCase) {
        try (Visitor nigar = journey.visitor()) {
            nigar.signsInAs("nigar")
                    .completes(theCase, "Answer the assignment", answer -> answer.chooses("I take the case"));
        }
    }

    private static Locator inDialog(Visitor visitor, String button) {
        return visitor.page()
                .locator("vaadin-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static void tells(Visitor visitor, String colleague) {
        visitor.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Whom to tell?"))
                .fill(colleague);
        visitor.page()
                .locator("vaadin-multi-select-combo-box-item:visible")
                .getByText(colleague)
                .click();
        visitor.page().keyboard().press("Escape");
    }

    private static boolean isWhole(Visitor visitor) {
        return (boolean)
                visitor.page()
                        .evaluate(
                                """
                        () => {
                            const canvas = document.querySelector('.icma-diagram__canvas').getBoundingClientRect();
                            const drawing = document.querySelector('.icma-diagram__canvas .viewport').getBoundingClientRect();
                            return drawing.left >= canvas.left - 1 && drawing.right <= canvas.right + 1
                                && drawing.top >= canvas.top - 1 && drawing.bottom <= canvas.bottom + 1;
                        }
                        """);
    }
}
