package az.icma.shared.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/**
 * A test in which nobody is signed in prepares and looks after, and sees every row, from the moment the application has
 * started. Somebody who is signed in sees what they see in earnest.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RowsInTests {

    private static final ThreadLocal<Boolean> STRICT = ThreadLocal.withInitial(() -> false);

    @Bean
    @Primary
    RowIdentities rowIdentitiesOfTests(ObjectProvider<RowReaders> readers) {
        return new Lenient(readers);
    }

    /** As in earnest: where nobody is signed in, nothing is seen. */
    public static void inEarnest(Runnable work) {
        STRICT.set(true);
        try {
            work.run();
        } finally {
            STRICT.remove();
        }
    }

    static class Lenient extends RowIdentities {

        private volatile boolean started;

        Lenient(ObjectProvider<RowReaders> readers) {
            super(readers);
        }

        @EventListener(ContextRefreshedEvent.class)
        void started() {
            started = true;
        }

        @Override
        RowIdentity current() {
            RowIdentity earnest = super.current();
            boolean prepares = started && !STRICT.get() && earnest.equals(RowIdentity.NOBODY);
            return prepares ? RowIdentity.of(Background.PROCESS) : earnest;
        }
    }
}
