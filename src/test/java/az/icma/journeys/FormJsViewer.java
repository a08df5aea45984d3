package az.icma.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The library's own viewer of forms, of the version whose editor managers use, in an empty page of its own. What it needs
 * is bundled from {@code node_modules}; a request to anywhere fails.
 */
final class FormJsViewer implements AutoCloseable {

    private static final Path BUNDLE = Path.of("target", "form-js-viewer.js");

    /** What is registered is what was rendered; errors come by the field's id and the numbers of the items around it. */
    private static final String SHOW =
            """
            async ({ schema, sets }) => {
              const rendered = () => new Promise((done) => setTimeout(done, 0));
              const path = (steps) => steps.reduce((way, step) =>
                typeof step === 'number' ? `${way}[${step}]` : way ? `${way}.${step}` : step, '');
              const answers = [];
              for (const text of sets) {
                const container = document.createElement('div');
                document.body.append(container);
                const form = new FormJs.Form({ container });
                try {
                  const imported = form.importSchema(JSON.parse(schema), JSON.parse(text));
                  form.get('fileRegistry').setFiles('files::kit', [new File(['x'], 'a.pdf')]);
                  await imported;
                  await rendered();
                  const errors = form.validate();
                  const fields = form.get('formFieldRegistry');
                  const instances = form.get('formFieldInstanceRegistry');
                  const lists = instances.getAll().filter(({ id }) =>
                    fields.get(id).type === 'dynamiclist' && fields.get(id).isRepeating);
                  const shown = instances.getAllKeyed().filter(({ id }) => fields.get(id).type !== 'button');
                  const wrong = shown.filter(({ id, indexes }) => {
                    const found = Object.values(indexes ?? {}).reduce((inside, step) => inside?.[step], errors[id]);
                    return Array.isArray(found) && found.length > 0;
                  });
                  const paths = (those) => those.map(({ valuePath }) => path(valuePath));
                  answers.push({ visible: paths([...shown, ...lists]), wrong: paths(wrong) });
                } catch (refused) {
                  answers.push({ refused: String(refused) });
                } finally {
                  form.destroy();
                  container.remove();
                }
              }
              return answers;
            }
            """;

    private final Playwright playwright;
    private final Page page;
    private final List<String> requests = new ArrayList<>();

    FormJsViewer() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Journey.CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        page = browser.newContext(new Browser.NewContextOptions().setTimezoneId("Asia/Baku"))
                .newPage();
        page.route("**", route -> {
            requests.add(route.request().url());
            route.abort();
        });
        page.setContent("<!doctype html><title>form-js</title>");
        page.evaluate(bundled());
    }

    /**
     * What the library shows and what is wrong with it.
     *
     * @param refused why it would not show the form at all; empty where it did
     */
    record Shown(Set<String> visible, Set<String> wrong, String refused) {}

    /** @param sets answers with which the form is opened, each a JSON object */
    @SuppressWarnings("unchecked")
    List<Shown> show(String schema, List<String> sets) {
        List<Map<String, Object>> answers =
                (List<Map<String, Object>>) page.evaluate(SHOW, Map.of("schema", schema, "sets", sets));
        return answers.stream()
                .map(answer -> new Shown(paths(answer.get("visible")), paths(answer.get("wrong")), (String)
                        answer.getOrDefault("refused", "")))
                .toList();
    }

    private static Set<String> paths(Object found) {
        return found instanceof List<?> paths
                ? paths.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Pictures and frames of forms may ask for something; nobody answers. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String bundled() {
        try {
            Path esbuild = Path.of("node_modules", ".bin", "esbuild").toAbsolutePath();
            Process bundler = new ProcessBuilder(
                            esbuild.toString(),
                            "--bundle",
                            "--format=iife",
                            "--global-name=FormJs",
                            "--define:process.env.NODE_ENV=\"production\"",
                            "--outfile=" + BUNDLE)
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream entry = bundler.getOutputStream()) {
                entry.write("export { Form } from '@bpmn-io/form-js-viewer'".getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(bundler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bundler.waitFor()).as(said).isZero();
            return Files.readString(BUNDLE) + "\nwindow.FormJs = FormJs;";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
