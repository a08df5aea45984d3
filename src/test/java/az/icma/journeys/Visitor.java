package az.icma.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person at a browser, in the words of what people do. Notes errors on the console and requests to other hosts; both
 * fail the day when it ends.
 */
final class Visitor implements AutoCloseable {

    private static final Pattern SOMETHING = Pattern.compile("\\S");
    private static final double PATIENCE_MILLIS = 30_000;

    /** An editor has no text in the language of the page for something that it shows. */
    private static final String NO_WORD = "No word for";

    private final String url;
    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(String url, String language) {
        this.url = url;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Journey.CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Baku")
                .setViewportSize(1440, 900));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("401")) {
                complaints.add("console: " + message.text());
            }
            if (message.text().startsWith(NO_WORD)) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url)
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add("request to another host: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor signsInAs(String login) {
        opens("login");
        return signsInHereAs(login);
    }

    /** On the sign-in page to which another address led. */
    Visitor signsInHereAs(String login) {
        page.locator("#hint-" + login).click();
        page.locator("#sign-in").click();
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    Visitor signsOut() {
        page.locator(".icma-initials").click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
        page.waitForURL(address -> address.contains("/login"));
        return this;
    }

    Visitor opens(String path) {
        page.navigate(url + "/" + path);
        page.getByRole(AriaRole.HEADING).first().waitFor();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visitor seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
        return this;
    }

    Visitor clicks(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    Visitor clicksTab(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                .first()
                .click();
        return this;
    }

    /** Takes the radio button with these words. */
    Visitor chooses(String option) {
        named(AriaRole.RADIO, option).check();
        return this;
    }

    /** Opens the list with this label and takes one of its entries. */
    Visitor takes(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .last()
                .click();
        return this;
    }

    Visitor ticks(String option) {
        named(AriaRole.CHECKBOX, option).check();
        return this;
    }

    Visitor writes(String label, String text) {
        Locator field = page.getByLabel(Pattern.compile("^" + label.replaceAll("([?.()])", "\\\\$1")))
                .first();
        field.fill(text);
        if ("combobox".equals(field.getAttribute("role"))) {
            // A date's calendar stays open over the form until the date is confirmed.
            field.press("Enter");
        }
        field.blur();
        return this;
    }

    /** Types into a list that filters, and takes the first hit. */
    Visitor picks(String label, String text) {
        Locator list = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        list.click();
        list.fill(text);
        page.locator("vaadin-combo-box-overlay[opened]:not([loading])").waitFor();
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(SOMETHING))
                .first()
                .click();
        page.locator("vaadin-combo-box-overlay[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Takes an option of a short list. */
    Visitor selects(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return this;
    }

    /** Follows a link by its words. */
    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Opens the first row of the task list with this step. */
    Visitor takes(String step) {
        page.locator(".icma-step__name").getByText(step).first().click();
        return seesHeading(step);
    }

    /** Goes from the case to its step, does what there is to do and hands it in. */
    Visitor completes(String theCase, String step, Consumer<Visitor> work) {
        opens(theCase).follows(step).seesHeading(step);
        work.accept(this);
        return clicks("Complete").sees("Completed: " + step);
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** A picture of the station, for the report of the day. */
    Visitor shows(String station) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", station + ".png")));
        return this;
    }

    Visitor atPhone() {
        page.setViewportSize(360, 780);
        return this;
    }

    Visitor atDesk() {
        page.setViewportSize(1440, 900);
        return this;
    }

    /** Waits until the page has all it asked for and has come to rest. */
    Visitor isSettled() {
        Barriers.settled(page);
        return this;
    }

    Visitor inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    Visitor inTheLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Nothing on the page keeps people out who use a keyboard or a screen reader. */
    Visitor findsThePageAccessible() {
        Barriers.areAbsentFrom(page);
        return this;
    }

    /** Its words stand out from what is behind them. */
    Visitor findsThePageReadable() {
        Barriers.ofColourAreAbsentFrom(page);
        return this;
    }

    /** Neither the page nor what scrolls in it is wider than the window. */
    Visitor findsNothingBeyondTheEdge() {
        Barriers.fitInto(page);
        return this;
    }

    /** Complaints that begin so are about what was opened, not about our page. */
    Visitor forgives(String beginning) {
        complaints.removeIf(complaint -> complaint.startsWith("console: " + beginning));
        return this;
    }

    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "last-seen.png")));
        browser.close();
        playwright.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
