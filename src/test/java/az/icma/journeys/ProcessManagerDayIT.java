package az.icma.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Khayal renames a step and adds a field to its form; the director publishes it; new cases follow, running ones stay, and it is taken back. */
class ProcessManagerDayIT {

    private static final Pattern DRAFT = Pattern.compile("processes/drafts/[0-9a-f-]{36}");

    private static final String NEW_FIELD = "Interpreter needed for";

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void aChangedStepIsPublishedByASecondPersonAndTakenBack() {
        String running = opensACase();
        String draft = changesTheFirstStep();
        theDirectorPublishes(draft);

        String fresh = opensACase("Ask for the consent");
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").opens(running).follows("Go to the step").sees("Does the client consent?");
            assertThat(ayten.page().getByText(NEW_FIELD)).hasCount(0);
            ayten.opens(fresh)
                    .sees("Ask for the consent")
                    .follows("Go to the step")
                    .sees(NEW_FIELD);
        }

        theManagerGoesBack();
        opensACase();
    }

    private String opensACase() {
        return opensACase("Record the consent");
    }

    private String opensACase(String firstStep) {
        try (Visitor ayten = journey.visitor()) {
            Requests requests = new Requests(ayten.signsInAs("ayten"));
            requests.telephones("Housing", "The roof leaks.", firstStep);
            return requests.caseAddress();
        }
    }

    private String changesTheFirstStep() {
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal").opens("processes").seesHeading("Processes").shows("manager-1-processes");
            xeyal.findsThePageAccessible();
            xeyal.follows("Intake of a request").shows("manager-2-process").findsThePageAccessible();
            xeyal.clicks("Draft a change");
            xeyal.page().waitForURL(DRAFT);
            Locator step = xeyal.page().locator("[data-element-id='Task_RecordConsent']");
            step.first().click();
            xeyal.seesHeading("Step of a person").shows("manager-3-draft").findsThePageAccessible();
            xeyal.writes("Name in English", "Ask for the consent");
            assertThat(xeyal.page().locator(".icma-editing__status")).containsText("Saved");
            xeyal.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("legal-aid-consent.form", "application/json", withNewField()));
            xeyal.sees("is in the draft")
                    .seesHeading("Form")
                    .shows("manager-3-form")
                    .findsThePageAccessible();
            xeyal.page().reload();
            xeyal.seesHeading("Draft: Legal aid");
            Locator goOn = xeyal.page().locator("vaadin-button").getByText("Go on here");
            if (goOn.count() > 0) {
                goOn.click();
            }
            xeyal.page().locator("vaadin-tab").getByText("Changes").click();
            xeyal.sees("Ask for the consent").shows("manager-4-changes").findsThePageAccessible();
            xeyal.clicks("Propose for publication");
            xeyal.writes("Why?", "People are asked, not recorded.")
                    .shows("manager-5-propose")
                    .clicks("Propose");
            xeyal.sees("Take the proposal back");
            return DRAFT.matcher(xeyal.page().url())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
        }
    }

    private static byte[] withNewField() {
        try {
            String form = Files.readString(Path.of("processes/legalaid/legal-aid-consent.form"));
            return form.replaceFirst(
                            "\"components\": \\[",
                            "\"components\": [{\"type\": \"textfield\", \"key\": \"interpreter\", \"id\": \"Field_interpreter\","
                                    + " \"label\": \"Tərcüməçi\", \"properties\": {\"label.en\": \""
                                    + NEW_FIELD + "\"}},")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void theDirectorPublishes(String draft) {
        try (Visitor ilqar = journey.visitor()) {
            ilqar.signsInAs("ilqar").opens(draft).sees("People are asked, not recorded.");
            ilqar.sees("Ask for the consent").shows("manager-6-decision").findsThePageAccessible();
            ilqar.clicks("Publish");
            ilqar.sees("Publish?");
            ilqar.page()
                    .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                    .click();
            ilqar.sees("This draft was published");
        }
    }

    private void theManagerGoesBack() {
        try (Visitor xeyal = journey.visitor()) {
            xeyal.signsInAs("xeyal").opens("processes/legal-aid-intake?tab=history");
            xeyal.sees("published by").shows("manager-7-history").findsThePageAccessible();
            xeyal.clicks("Go back to version");
            xeyal.writes("Reason", "Nobody understood the new name.").shows("manager-8-go-back");
            xeyal.clicks("Go back");
            xeyal.sees("went back to version");
        }
    }
}
