package az.icma.shared.database;

import az.icma.IcmaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What people typed does not reach the log with the database's complaint about it. */
@IcmaTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseErrorsTest {

    private static final Logger log = LoggerFactory.getLogger(DatabaseErrorsTest.class);
    private static final String TYPED = "gizli-soz-4711";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aViolatedKeyIsNamedWithoutItsValue(CapturedOutput printed) {
        write();
        DuplicateKeyException refused = catchThrowableOfType(DuplicateKeyException.class, this::write);
        log.error("The database refused", refused);

        assertThat(printed).contains("task_draft_pkey").doesNotContain(TYPED);
    }

    @Test
    void aConfiguredServerIsAskedToKeepValuesBackAsWell() {
        assertThat(urlOf("jdbc:postgresql://host/icma"))
                .isEqualTo("jdbc:postgresql://host/icma?logServerErrorDetail=false");
        assertThat(urlOf("jdbc:postgresql://host/icma?ssl=true"))
                .isEqualTo("jdbc:postgresql://host/icma?ssl=true&logServerErrorDetail=false");
        assertThat(urlOf("jdbc:postgresql://host/icma?logServerErrorDetail=true"))
                .isEqualTo("jdbc:postgresql://host/icma?logServerErrorDetail=true");
    }

    private static String urlOf(String configured) {
        return DatabaseAddress.ofServer(configured, "", "").getJdbcUrl();
    }

    private void write() {
        jdbc.sql("INSERT INTO task_draft (task_id, user_id, \"values\", saved_at)"
                        + " VALUES (?, '00000000-0000-0000-0000-000000000001', '{}', now())")
                .param(TYPED)
                .update();
    }
}
