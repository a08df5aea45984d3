package az.icma.journeys;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Browser days share one running application, started with the first of them. Where no Chromium is installed they skip
 * themselves, unless {@code ICMA_BROWSER_TESTS=required} says that there must be one.
 */
final class Journey implements BeforeAllCallback {

    static final Path CHROMIUM = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);

    private static final String NAME = "application";

    private Shared shared;

    /** Skips the tests where there is no browser, unless there must be one. */
    static void requireChromium() {
        if ("required".equals(System.getenv("ICMA_BROWSER_TESTS"))) {
            assertThat(CHROMIUM).as("Chromium, which these tests need").isNotNull();
        }
        Assumptions.assumeTrue(CHROMIUM != null, "No Chromium is installed");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        requireChromium();
        shared = context.getRoot()
                .getStore(Namespace.create(Journey.class))
                .getOrComputeIfAbsent(NAME, name -> new Shared(), Shared.class);
    }

    /** A fresh browser in which nobody is signed in. */
    Visitor visitor() {
        return visitor("en-GB");
    }

    /** By the name of the host: passkeys hold for names, not for numbers. */
    Visitor visitorAtMainAddress() {
        return new Visitor(shared.application.url().replace("127.0.0.1", "localhost"), "en-GB");
    }

    Visitor visitor(String language) {
        return new Visitor(shared.application.url(), language);
    }

    PackagedApplication application() {
        return shared.application;
    }

    private static final class Shared implements CloseableResource {

        final PackagedApplication application = PackagedApplication.startIn(fresh(Path.of("target", "journeys")));

        @Override
        public void close() {
            application.close();
        }

        private static Path fresh(Path home) {
            if (!Files.exists(home)) {
                return home;
            }
            try (Stream<Path> files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
