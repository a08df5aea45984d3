package az.icma.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** From signing in to signing out, as the browser's cookies tell it. */
class SessionsIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void signingInGivesAnotherSessionThanTheStrangerHad() {
        try (Visitor sevda = journey.visitor()) {
            sevda.opens("login");
            String before = sessionOf(sevda).value;
            sevda.signsInHereAs("sevda");

            Cookie session = sessionOf(sevda);
            assertThat(session.value).isNotEqualTo(before);
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
        }
    }

    @Test
    void aSessionIsOfNoUseAfterSigningOut() throws Exception {
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").opens("cases");
            String session = sessionOf(sevda).value;
            assertThat(statusOfCasesIn(session)).isEqualTo(200);

            sevda.signsOut();

            assertThat(statusOfCasesIn(session)).isEqualTo(302);
        }
    }

    @Test
    void theSamePersonWorksInTwoBrowsersAndSignsOutOfOne() throws Exception {
        try (Visitor desk = journey.visitor();
                Visitor phone = journey.visitor()) {
            desk.signsInAs("sevda");
            phone.signsInAs("sevda");

            desk.signsOut();

            assertThat(statusOfCasesIn(sessionOf(phone).value)).isEqualTo(200);
        }
    }

    /** The server forgot the session, as after a long pause; the browser learns it at the next click. */
    @Test
    void whoWasSignedOutInMidWordIsToldCalmlyAndFindsTheDraftAgain() {
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten");
            new Requests(ayten).telephones("Utilities", "The gas was cut off on a Friday.");
            ayten.follows("Record the consent").chooses("Yes").chooses("By word of mouth");
            ayten.sees("Saved ");
            String step = ayten.page().url();

            ayten.page().context().clearCookies();
            ayten.clicks("Save draft").sees("You were signed out").shows("session-ended");
            ayten.page().locator(".v-system-error").click();

            ayten.page().waitForURL(address -> address.contains("/login"));
            ayten.signsInHereAs("ayten").sees("Does the client consent?");
            assertThat(ayten.page().url()).isEqualTo(step);
            assertThat(ayten.page()
                            .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("By word of mouth"))
                            .isChecked())
                    .isTrue();
        }
    }

    @Test
    void aConnectionThatComesBackIsToldInTheLanguageOfThePage() {
        try (Visitor ayten = journey.visitor("az")) {
            ayten.signsInAs("ayten");
            ayten.page().context().setOffline(true);
            ayten.page().context().setOffline(false);

            ayten.sees("Əlaqə bərpa olundu");
        }
    }

    /** The clock of the browser goes on by half an hour in which nobody touches anything. */
    @Test
    void aPageThatNobodyUsesLeavesByItselfAndComesBackWithTheDraft() {
        try (Visitor ayten = journey.visitor()) {
            ayten.page().clock().install();
            ayten.signsInAs("ayten");
            new Requests(ayten).telephones("Utilities", "The water was cut off on a Sunday.");
            ayten.follows("Record the consent").chooses("Yes").chooses("By word of mouth");
            ayten.sees("Saved ");
            String step = ayten.page().url();

            ayten.page().clock().fastForward("31:00");
            ayten.page().waitForURL(address -> address.contains("/login?idle"));
            ayten.sees("The session ended after a long pause").isSettled().shows("session-idle");

            ayten.signsInHereAs("ayten").sees("Does the client consent?");
            assertThat(ayten.page().url()).isEqualTo(step);
            assertThat(ayten.page()
                            .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("By word of mouth"))
                            .isChecked())
                    .isTrue();
        }
    }

    @Test
    void threePressesOfEscapeLeaveACalendarAndNoSession() throws Exception {
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").opens("cases");
            String session = sessionOf(sevda).value;
            sevda.page().keyboard().press("Escape");
            sevda.page().keyboard().press("Escape");
            assertThat(sevda.page().url()).endsWith("/cases");

            sevda.page().keyboard().press("Escape");

            sevda.page().waitForURL(address -> address.endsWith("/calendar"));
            sevda.page().locator("table").waitFor();
            sevda.shows("quick-exit");
            assertThat(sevda.page().content()).doesNotContain("İcma");
            assertThat(statusOfCasesIn(session)).isEqualTo(302);
            assertThat(sevda.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void aSessionIsEndedFromAnotherBrowser() throws Exception {
        try (Visitor desk = journey.visitor();
                Visitor phone = journey.visitor()) {
            desk.signsInAs("sevda");
            phone.signsInAs("sevda");
            desk.opens("account").sees("This device").isSettled().shows("sessions");
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out there"))
                    .first()
                    .click();
            desk.sees("That session was ended");

            desk.page().locator("#end-all-sessions").click();
            desk.page().waitForURL(address -> address.contains("/login?ended"));
            phone.page().navigate(journey.application().url() + "/cases");
            phone.page().waitForURL(address -> address.contains("/login"));
        }
    }

    /** A proxy beside us speaks TLS to the browser: the cookie must not travel without it. */
    @Test
    void behindAProxyWithTlsTheCookieIsSecure() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("/login").header("X-Forwarded-Proto", "https").build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("icma=").contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private static int statusOfCasesIn(String session) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request("/cases").header("Cookie", "icma=" + session).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(journey.application().url() + path))
                .header("Accept", "text/html");
    }

    private static Cookie sessionOf(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("icma"))
                .findFirst()
                .orElseThrow();
    }
}
