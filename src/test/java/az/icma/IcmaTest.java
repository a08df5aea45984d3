package az.icma;

import az.icma.shared.database.RowsInTests;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole application on a fresh embedded PostgreSQL, without demonstration, with timers fired by hand. All test
 * classes of a run share one application: a test works with records of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {IcmaApplication.class, RowsInTests.class},
        properties = {
            "icma.demo=false",
            "icma.jobs=false",
            "icma.limit.strangers=1000000",
            // Off where nobody asks for it; here what is open to strangers is looked at.
            "icma.petitions=true",
            "ICMA_METRICS_TOKEN=" + IcmaTest.METRICS_TOKEN
        })
@ContextConfiguration(initializers = IcmaTest.FreshDatabase.class)
public @interface IcmaTest {

    String METRICS_TOKEN = "only-for-tests";

    /** A data directory under {@code target}, new for every application context. */
    class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "test");
                TestPropertyValues.of("icma.data=" + data).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
