package az.icma.journeys;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Günel questions the history: figures, groups, the list behind a number, a file, a link; never a name. */
class EvaluatorDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void figuresAreReadNarrowedListedAndTakenAlong() throws IOException {
        try (Visitor gunel = journey.visitor()) {
            gunel.signsInAs("gunel").follows("History").seesHeading("History").shows("evaluator-1-history");
            gunel.sees("What is counted?").sees("Data as of").findsThePageAccessible();
            assertThat(rail(gunel)).contains("History", "Steps").doesNotContain("Cases", "People");

            gunel.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("District"))
                    .click();
            gunel.sees("Cases by District").shows("evaluator-2-districts");
            assertThat(gunel.page().url()).contains("by=district");

            gunel.page().locator(".icma-figure__number a").first().click();
            gunel.seesHeading("the cases behind the figure")
                    .shows("evaluator-3-list")
                    .findsThePageAccessible();
            assertThat(gunel.page().locator("a[href^='cases/']").count()).isZero();

            gunel.follows("Back to History").seesHeading("History");
            Download file = gunel.page()
                    .waitForDownload(
                            () -> gunel.page().getByText("Download CSV").click());
            assertThat(Files.readString(file.path())).contains("History", "#indicator+started+num", "Data as of");
        }
    }

    @Test
    void aLinkOpensWhatItSaysAfterSigningIn() {
        try (Visitor gunel = journey.visitor()) {
            gunel.opens("history?period=2026-Q3&by=theme");
            gunel.signsInHereAs("gunel").seesHeading("History").sees("Period: Quarter 3 of 2026.");
            gunel.opens("history/steps?process=legal-aid-case")
                    .seesHeading("Steps")
                    .shows("evaluator-4-steps")
                    .findsThePageAccessible();
            assertThat(current(gunel)).containsExactly("Steps");

            gunel.page()
                    .locator(".icma-reading-table a[href^='history/steps/list'][href*='of=done']")
                    .first()
                    .click();
            gunel.seesHeading("the finished steps behind the figure")
                    .sees("no names, numbers or days")
                    .shows("evaluator-4-steps-list");
            assertThat(gunel.page().locator("a[href^='cases/']").count()).isZero();
            assertThat(current(gunel)).containsExactly("Steps");
            gunel.follows("Back to Steps").seesHeading("Where the time goes");
            gunel.opens("history/cases?of=started").seesHeading("the cases behind the figure");
            assertThat(current(gunel)).containsExactly("History");
        }
    }

    @Test
    void casesAndPeopleStayClosed() {
        try (Visitor gunel = journey.visitor()) {
            gunel.signsInAs("gunel").follows("History").seesHeading("History");
            for (String page : new String[] {"cases", "people"}) {
                gunel.opens(page);
                assertThat(gunel.page().locator("vaadin-grid").count()).as(page).isZero();
            }
        }
    }

    @Test
    void thePagesLookRightInAzerbaijaniInTheDarkAndOnAPhone() {
        try (Visitor gunel = journey.visitor("az")) {
            gunel.signsInAs("gunel").follows("Tarixçə").seesHeading("Tarixçə").shows("evaluator-5-az");
            gunel.inTheDark().shows("evaluator-6-az-dark").findsThePageAccessible();
            gunel.opens("history/steps").seesHeading("Addımlar").shows("evaluator-7-az-dark-steps");
            gunel.findsThePageAccessible();
            gunel.inTheLight().atPhone().shows("evaluator-8-az-phone-steps");
            gunel.opens("history").seesHeading("Tarixçə").shows("evaluator-9-az-phone");
            gunel.page().setViewportSize(1024, 768);
            gunel.shows("evaluator-10-az-1024");
            gunel.opens("history?period=2019").sees("Bu dövrdə iş yoxdur").shows("evaluator-11-az-none");
        }
    }

    /** Where the menu says that one is. */
    private static List<String> current(Visitor visitor) {
        visitor.page().locator("vaadin-side-nav-item[current]").first().waitFor();
        return visitor.page().locator("vaadin-side-nav-item[current]").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static String rail(Visitor visitor) {
        return visitor.page().locator("vaadin-side-nav").allInnerTexts().toString();
    }
}
