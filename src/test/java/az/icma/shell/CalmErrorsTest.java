package az.icma.shell;

import com.vaadin.flow.server.ErrorEvent;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.io.UncheckedIOException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CalmErrorsTest {

    private final CalmErrors errors = new CalmErrors();

    @Test
    void somebodyWhoClosedThePageIsNoErrorOfOurs(CapturedOutput log) {
        errors.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        errors.error(new ErrorEvent(new UncheckedIOException(new IOException("Connection reset by peer"))));

        assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void aFaultOfOursIsLoggedWithItsTrace(CapturedOutput log) {
        errors.error(new ErrorEvent(new UncheckedIOException(new IOException("No space left on device"))));

        assertThat(log).contains("ERROR").contains("\tat ");
    }
}
