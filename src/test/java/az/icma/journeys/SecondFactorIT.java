package az.icma.journeys;

import az.icma.security.TestCodes;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** A person sets up the second step, signs in with it on another day, and takes it away again. */
class SecondFactorIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void theSecondStepIsSetUpUsedAndRemoved() {
        String recovery = setUp();
        try (Visitor lale = journey.visitor()) {
            lale.opens("login");
            lale.page().locator("#hint-lale").click();
            lale.page().locator("#sign-in").click();
            lale.seesHeading("Second step").isSettled().findsThePageAccessible().shows("second-step");
            lale.inTheDark().isSettled().findsThePageReadable().inTheLight();
            lale.atPhone().findsNothingBeyondTheEdge().atDesk();

            says(lale, "000000");
            lale.sees("The code is wrong or was used already");
            lale.page().navigate(journey.application().url() + "/account");
            lale.seesHeading("Sign in");

            lale.page().locator("#hint-lale").click();
            lale.page().locator("#sign-in").click();
            says(lale, recovery);
            lale.page().waitForURL(address -> address.endsWith("/account"));
            lale.sees("Recovery codes left").shows("my-account");
            remove(lale);
        }
    }

    @Test
    void aPasskeySignsInByItselfAndProvesWhoItIs() {
        try (Visitor gunel = journey.visitorAtMainAddress()) {
            withDevice(gunel);
            gunel.signsInAs("gunel").opens("account").writes("Name of the passkey", "My phone");
            gunel.clicks("Add a passkey").sees("İcma: recovery codes").clicks("I have kept them");
            gunel.sees("My phone").isSettled().findsThePageAccessible().shows("passkeys");
            gunel.inTheDark().isSettled().findsThePageReadable().inTheLight();
            gunel.atPhone().findsNothingBeyondTheEdge().shows("passkeys-360").atDesk();
            gunel.signsOut();

            gunel.page().locator("#passkey").click();
            gunel.page().waitForURL(address -> !address.contains("/login"));
            gunel.opens("account").sees("last used");
            gunel.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove the passkey “My phone”"))
                    .click();
            gunel.sees("The passkey was removed");
            gunel.signsOut();

            gunel.page().locator("#passkey").click();
            gunel.sees("Nobody was signed in with this passkey").shows("passkey-unknown");
        }
    }

    /** A phone that says yes whenever it is asked. */
    private static void withDevice(Visitor visitor) {
        CDPSession browser = visitor.page().context().newCDPSession(visitor.page());
        browser.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", device);
        browser.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private String setUp() {
        try (Visitor lale = journey.visitor()) {
            lale.signsInAs("lale").opens("account").clicks("Set up the second step");
            lale.sees("point the camera").isSettled().findsThePageAccessible().shows("second-step-set-up");
            lale.inTheDark().isSettled().findsThePageReadable().inTheLight();
            lale.atPhone().findsNothingBeyondTheEdge().atDesk();
            String secret = lale.page().locator("#factor-secret").innerText();
            lale.page().locator("#factor-code input").fill(TestCodes.at(secret, Instant.now()));
            lale.clicks("Confirm").sees("İcma: recovery codes").isSettled().findsThePageAccessible();
            Locator codes = lale.page().locator("#recovery-codes li");
            assertThat(codes.count()).isEqualTo(10);
            lale.atPhone().findsNothingBeyondTheEdge().atDesk();
            String first = codes.first().innerText();
            lale.clicks("I have kept them").sees("On");
            return first;
        }
    }

    private static void says(Visitor visitor, String code) {
        visitor.page().locator("#code input").fill(code);
        visitor.page().locator("#sign-in").click();
    }

    /** With a recovery code, because a code of the app works once and the next comes in half a minute. */
    private static void remove(Visitor lale) {
        lale.clicks("New recovery codes").sees("İcma: recovery codes");
        String code = lale.page().locator("#recovery-codes li").first().innerText();
        lale.clicks("I have kept them").clicks("Remove");
        lale.page().locator("vaadin-dialog-overlay vaadin-text-field input").fill(code);
        lale.page().keyboard().press("Enter");
        lale.sees("The second step was removed").sees("Even somebody who learns your password");
    }
}
