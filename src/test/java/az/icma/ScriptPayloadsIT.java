package az.icma;

import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.forms.ChoiceLists;
import az.icma.inbox.AnswerStore;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.modelling.DraftService;
import az.icma.modelling.PublicationService;
import az.icma.process.Engine;
import az.icma.registry.ConsentManner;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.NewConsent;
import az.icma.registry.NewRelation;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RelationKind;
import az.icma.registry.RelationRegistry;
import az.icma.registry.SafeContact;
import az.icma.security.AccountAdministration;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scripts are written wherever people can write, and then everybody looks at every page in a browser: words stay words. No
 * script runs, no dialog opens, nothing is asked of another host, and the policy of the page has nothing to forbid.
 */
@Tag("script-payloads")
@SpringBootTest(
        classes = IcmaApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"icma.demo=true", "icma.jobs=false", "icma.limit.strangers=1000000"})
@ContextConfiguration(initializers = IcmaTest.FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptPayloadsIT {

    private static final Pattern NAMES = Pattern.compile("(<bpmn:\\w+ [^>]*?\\bname=\")[^\"]*(\")");
    private static final Pattern ENGLISH =
            Pattern.compile("(<camunda:property name=\"(?:name|documentation)\\.en\" value=\")[^\"]*(\")");
    private static final Pattern GUIDANCE = Pattern.compile("(<bpmn:documentation>)[^<]*(</bpmn:documentation>)");
    private static final Pattern LABELS = Pattern.compile("(\"(?:label|label\\.en)\"\\s*:\\s*\")[^\"]*(\")");

    private static final String WATCH =
            """
            window.violations = [];
            document.addEventListener('securitypolicyviolation', (found) =>
              window.violations.push(found.violatedDirective + ' ' + found.blockedURI));
            """;

    private final List<String> payloads = read();
    private int next;

    @Autowired
    PersonRegistry people;

    @Autowired
    OrganisationRegistry organisations;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    RelationRegistry relations;

    @Autowired
    RequestDesk requests;

    @Autowired
    CaseDesk cases;

    @Autowired
    CaseCalls calls;

    @Autowired
    Engine engine;

    @Autowired
    TaskDesk steps;

    @Autowired
    AnswerStore answers;

    @Autowired
    ChoiceLists lists;

    @Autowired
    DraftService drafts;

    @Autowired
    PublicationService publications;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private final Map<String, UUID> written = new HashMap<>();

    /** Who looks: somebody of every role. */
    private enum Reader {
        AYTEN,
        RAUF,
        SEVDA,
        ELCIN,
        NIGAR,
        TURAL,
        LALE,
        ILQAR,
        GUNEL,
        XEYAL,
        FERIDE,
        ADMIN;

        String login() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @BeforeAll
    void writeScriptsEverywhere() {
        SignedIn everything =
                TestSignIn.as(UUID.randomUUID(), EnumSet.allOf(Role.class).toArray(Role[]::new));
        publish();
        written.put("organisationId", organisations.register(organisation()));
        payloads.forEach(script -> people.register(person()));
        UUID person = people.register(person());
        written.put("personId", person);
        written.put("keptId", person);
        UUID other = people.register(person());
        written.put("otherId", other);
        consents.give(
                person,
                new NewConsent(ConsentPurpose.STORY, Set.of(), ConsentManner.ORAL, LocalDate.of(2026, 1, 5), script()));
        relations.relate(new NewRelation(RelationKind.NEIGHBOUR, person, other, null, script()));
        UUID matter = requests.receive(
                Requests.by(person).telling(String.join("\n", payloads)).build());
        written.put("caseId", matter);
        payloads.forEach(payload -> cases.note(matter, payload, Set.of()));
        calls.log(
                matter,
                new CaseCall.Entry(
                        Party.person(person, PartyRole.CLIENT),
                        CaseCall.Direction.OUTGOING,
                        CaseCall.Outcome.REACHED,
                        clock.instant(),
                        5,
                        script(),
                        null));
        FilledForms filled = new FilledForms(this::script, Baku.today(clock), lists);
        assertThat(new CaseWalk(engine, steps, answers, filled).through(matter, everything.id()))
                .hasSizeGreaterThan(6);
        new WordsAboutActs(application, this::script, filled).writeDown(other);
        accounts.invite(new StaffDetails("payload", script(), Set.of(Role.INTAKE), Set.of()));
        written.put("draft", drafts.beginNew("script-probe", script(), script()));
        TestSignIn.nobody();
    }

    @ParameterizedTest
    @EnumSource
    void wordsStayWordsOnEveryPage(Reader reader) {
        List<String> found = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
                BrowserContext context = browser.newContext()) {
            context.addInitScript(WATCH);
            Page page = context.newPage();
            watch(page, found);
            page.navigate(address("login"));
            page.locator("#hint-" + reader.login()).click();
            page.locator("#sign-in").click();
            page.waitForURL(where -> !where.contains("/login"));
            for (String visit : visits()) {
                page.navigate(address(visit));
                page.locator("h1, h2, [role=heading]").first().waitFor();
                page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                        + " || Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive?.())");
                tell(visit, page, found);
            }
        }
        assertThat(found).isEmpty();
    }

    private void watch(Page page, List<String> found) {
        page.onDialog(dialog -> {
            found.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address("")) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                found.add("request: " + url);
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                found.add("policy: " + message.text());
            }
        });
    }

    private static void tell(String visit, Page page, List<String> found) {
        if (Boolean.TRUE.equals(page.evaluate("() => Boolean(window.owned)"))) {
            found.add(visit + " ran a script");
        }
        Object violations = page.evaluate("() => window.violations.splice(0).join(', ')");
        if (!"".equals(violations)) {
            found.add(visit + " violated " + violations);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** All addresses, whether open to this reader or not: a refusal must not run anything either. */
    private List<String> visits() {
        List<String> visits = new ArrayList<>(PageInventory.pages().stream()
                .map(PageInventory.Page::address)
                .filter(visit -> !visit.startsWith("login") && !visit.startsWith("invitation"))
                .map(visit -> PageInventory.filled(visit, this::parameter))
                .toList());
        for (String tab : List.of("timeline", "parties", "files", "diagram", "answers", "papers")) {
            visits.add("cases/" + written.get("caseId") + "?tab=" + tab);
        }
        visits.add("processes/conflict-check?tab=history");
        return visits;
    }

    private String parameter(String name) {
        return switch (name) {
            case "process" -> "conflict-check";
            default -> {
                assertThat(written)
                        .as("a record for the addresses with :" + name)
                        .containsKey(name);
                yield written.get(name).toString();
            }
        };
    }

    /** Titles and guidance of steps, labels of forms: a manager's words, seen by everybody. */
    private void publish() {
        UUID draft = drafts.begin("conflicts");
        UUID lock = drafts.lock(draft).orElseThrow();
        drafts.files(draft).forEach((name, text) -> drafts.save(draft, lock, name, rewritten(name, text)));
        try {
            publications.propose(draft, script());
            TestSignIn.as(UUID.randomUUID(), Role.DIRECTOR, Role.PROCESS_MANAGER);
            publications.approve(draft, 1);
        } catch (Refused refused) {
            throw new AssertionError(drafts.check(draft).toString(), refused);
        } finally {
            TestSignIn.as(UUID.randomUUID(), EnumSet.allOf(Role.class).toArray(Role[]::new));
        }
    }

    private String rewritten(String file, String text) {
        if (file.endsWith(".form")) {
            return replaced(
                    text,
                    LABELS,
                    words -> new String(JsonStringEncoder.getInstance().quoteAsString(words)));
        }
        if (!file.endsWith(".bpmn")) {
            return text;
        }
        String named = replaced(text, NAMES, HtmlUtils::htmlEscape);
        return replaced(replaced(named, ENGLISH, HtmlUtils::htmlEscape), GUIDANCE, HtmlUtils::htmlEscape);
    }

    private String replaced(String text, Pattern place, UnaryOperator<String> quoted) {
        return place.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) + quoted.apply(script()) + found.group(2)));
    }

    private PersonDetails person() {
        return PersonDetails.named(script(), script(), script())
                .livesIn("AZ-GOY", script())
                .safeContact(new SafeContact(false, null, null, Set.of(), Set.of(), script()));
    }

    private OrganisationDetails organisation() {
        return OrganisationDetails.named(OrganisationKind.CBO, script())
                .nameEn(script())
                .locatedIn("AZ-GOY", script());
    }

    /** The next one, round and round. */
    private String script() {
        return payloads.get(next++ % payloads.size());
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/script-payloads.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
