package az.icma.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Khayal and Leyla want to draw in the same draft: one draws at a time, and neither loses anything. */
class TwoManagersIT {

    private static final Pattern DRAFT = Pattern.compile("processes/drafts/[0-9a-f-]{36}");
    private static final String PASSWORD = "four words kept safely";

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void theSecondReadsTakesOverAndTheFirstLosesNothing() {
        invitesLeyla();
        try (Visitor xeyal = journey.visitor();
                Visitor leyla = journey.visitor()) {
            String draft = begins(xeyal);
            renames(xeyal, "Check twice");

            leyla.opens("login").writes("Login", "leyla").writes("Password", PASSWORD);
            leyla.page().locator("#sign-in").click();
            leyla.page().waitForURL(address -> !address.contains("/login"));
            leyla.opens(draft)
                    .sees("Xəyal İsmayılov has been working in this draft")
                    .sees("Check twice");
            assertThat(leyla.page().locator("icma-modeler")).hasCount(0);
            assertThat(button(leyla, "Propose for publication")).hasCount(0);
            leyla.shows("managers-1-locked").findsThePageAccessible();

            // Khayal is in the middle of a word when Leyla takes the draft over.
            name(xeyal).fill("Check slowly");
            leyla.clicks("Take over").page().locator("icma-modeler[data-ready]").waitFor();
            select(leyla);
            assertThat(name(leyla)).hasValue("Check twice");
            renames(leyla, "Check thrice");

            // Khayal's page finds out by itself.
            xeyal.sees("Leyla Quliyeva took the draft over").sees("are kept beside the draft");
            assertThat(xeyal.page().locator("icma-modeler")).hasCount(0);
            xeyal.shows("managers-2-taken").findsThePageAccessible();

            leyla.page().reload();
            leyla.page().locator("icma-modeler[data-ready]").waitFor();
            select(leyla);
            assertThat(name(leyla)).hasValue("Check thrice");

            xeyal.clicks("Take over").page().locator("icma-modeler[data-ready]").waitFor();
            xeyal.clicks("Put them in");
            assertThat(xeyal.page().getByText("are kept beside the draft")).hasCount(0);
            xeyal.page().locator("icma-modeler[data-ready]").waitFor();
            select(xeyal);
            assertThat(name(xeyal)).hasValue("Check slowly");
            discards(xeyal);
        }
    }

    private static void invitesLeyla() {
        try (Visitor admin = journey.visitor();
                Visitor leyla = journey.visitor()) {
            admin.signsInAs("admin").opens("administration/accounts").clicks("Add a person");
            admin.writes("Name$", "Leyla Quliyeva").writes("Login", "leyla");
            Locator roles = admin.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Roles"));
            roles.first().click();
            roles.first().fill("Process manager");
            admin.page()
                    .locator("vaadin-multi-select-combo-box-item:visible")
                    .getByText("Process manager")
                    .first()
                    .click();
            admin.page().keyboard().press("Escape");
            admin.clicks("Save");
            Locator link = admin.page().locator("#one-time-link input");
            link.waitFor();
            leyla.page()
                    .navigate(link.inputValue()
                            .replaceFirst(
                                    "^https?://[^/]+", journey.application().url()));
            leyla.writes("New password", PASSWORD).writes("Password again", PASSWORD);
            leyla.page().locator("#accept").click();
            leyla.seesHeading("Done");
        }
    }

    private static String begins(Visitor manager) {
        manager.signsInAs("xeyal").opens("processes").follows("Conflict check").clicks("Draft a change");
        manager.page().waitForURL(DRAFT);
        manager.page().locator("icma-modeler[data-ready]").waitFor();
        select(manager);
        return DRAFT.matcher(manager.page().url())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static void select(Visitor manager) {
        manager.page()
                .locator("icma-modeler [data-element-id='Task_JudgeConflict']")
                .first()
                .click();
        manager.seesHeading("Step of a person");
    }

    private static void renames(Visitor manager, String name) {
        name(manager).fill(name);
        name(manager).blur();
        assertThat(manager.page().locator(".icma-editing__status")).containsText("Saved");
    }

    private static Locator name(Visitor manager) {
        return manager.page().getByLabel("Name in English").first();
    }

    private static Locator button(Visitor manager, String words) {
        return manager.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static void discards(Visitor manager) {
        manager.clicks("Discard the draft");
        manager.page()
                .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                .click();
        manager.seesHeading("Processes");
    }
}
