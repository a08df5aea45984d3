package az.icma.legalaid.ui;

import az.icma.IcmaTest;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What people type stays in the database: a log of one JSON object a line says nothing of it, also when something fails. */
@IcmaTest
class LogsKeepSilentTest {

    private static final Logger log = LoggerFactory.getLogger(LogsKeepSilentTest.class);
    private static final String SURNAME = "Kanareyzadə";
    private static final String STORY = "gizli-hekayə-4711";

    @Autowired
    PersonRegistry registry;

    @Autowired
    RequestDesk service;

    @Autowired
    JdbcClient jdbc;

    private final LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        written.start();
        logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(written);
    }

    @AfterEach
    void leave() {
        logging.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(written);
        TestSignIn.nobody();
    }

    @Test
    void neitherWorkNorFailureBringsANameIntoTheLog() throws IOException {
        UUID person = registry.register(PersonDetails.named(SURNAME, "Aygün", null));
        service.receive(Requests.by(person).telling(STORY).build());
        // PostgreSQL quotes the whole row that it refuses.
        Throwable refused = catchThrowable(() -> jdbc.sql("INSERT INTO organisation (id, name) VALUES (:id, :name)")
                .param("id", UUID.randomUUID())
                .param("name", STORY)
                .update());
        log.error("The database takes no such row", refused);

        assertThat(refused).isNotNull();
        List<JsonNode> lines = asJson();
        assertThat(lines).isNotEmpty().allMatch(line -> line.hasNonNull("@timestamp") && line.hasNonNull("message"));
        assertThat(lines.toString()).doesNotContain(SURNAME, "Kanarey", STORY, "gizli");
        assertThat(lines).anyMatch(line -> line.path("error").hasNonNull("stack_trace"));
    }

    @Test
    void noValueOfAStatementIsWrittenWhateverSomebodyTurnsOn() {
        ch.qos.logback.classic.Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        ch.qos.logback.classic.Level before = root.getLevel();
        root.setLevel(ch.qos.logback.classic.Level.TRACE);
        try {
            registry.register(PersonDetails.named(SURNAME, "Aygün", null).email("kanareyka@example.az"));
            jdbc.sql("SELECT count(*) FROM person WHERE archive_reason = :word")
                    .param("word", STORY)
                    .query(Integer.class)
                    .single();
        } finally {
            root.setLevel(before);
        }

        assertThat(written.list)
                .isNotEmpty()
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(SURNAME) || line.contains("kanareyka") || line.contains(STORY));
    }

    /** As {@code ICMA_LOG_FORMAT=ecs} writes it. */
    private List<JsonNode> asJson() throws IOException {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(logging);
        encoder.setFormat("ecs");
        encoder.start();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (ILoggingEvent event : written.list) {
            lines.add(json.readTree(new String(encoder.encode(event), StandardCharsets.UTF_8)));
        }
        return lines;
    }
}
