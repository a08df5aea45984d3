package az.icma.evaluation;

import az.icma.IcmaTest;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Public logs of other people's processes, asked by the statements of the pages, give the figures that others computed.
 * Skips itself where the folder is absent: {@code -Dicma.samples=…} or {@code ../shared/data}.
 */
@IcmaTest
class SharedEventLogsTest {

    private static final Path LOGS =
            Path.of(System.getProperty("icma.samples", "../shared/data")).resolve("06-event-logs");
    private static final Period EVER = new Period(YearMonth.of(1970, 1), YearMonth.of(2029, 12));

    @Autowired
    private StepHistory steps;

    @Autowired
    private JdbcClient jdbc;

    private final String kind = "log-" + UUID.randomUUID();

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03_repairExample.xes.gz",
                "08_receipt.xes.gz",
                "12_roadtraffic_1t_per_variant.xes.gz",
                "patients.csv",
                "receipt.csv",
                "reviewing.csv",
                "roadtraffic100traces.csv",
                "roadtraffic100traces.xes",
                "running-example.csv",
                "running-example.xes"
            })
    void aPublicLogGivesItsPublishedFigures(String file) throws IOException, XMLStreamException {
        Assumptions.assumeTrue(Files.exists(LOGS.resolve("MANIFEST.json")), "no samples at " + LOGS.toAbsolutePath());
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
        JsonNode expected = expected(file);
        List<Event> log = read(file);

        write(log);

        Question question = Question.ofCodes(Map.of("kind", kind), EVER);
        List<StepFigures> activities = steps.steps(question, kind, null);
        StepFigures whole = steps.steps(question, kind + "-whole", null).get(0);
        assertThat(whole.done()).isEqualTo(Count.of(expected.path("cases").asInt()));
        assertThat(activities).hasSize(expected.path("activities").asInt());
        assertThat(whole.medianHours() * 3600)
                .isCloseTo(expected.path("median_case_seconds").asDouble(), Offset.offset(0.001));
        Map<String, Count> done =
                activities.stream().collect(Collectors.toMap(StepFigures::element, StepFigures::done));
        expected.path("top_activities").properties().forEach(activity -> assertThat(done.get(activity.getKey()))
                .as(activity.getKey())
                .isIn(Count.of(activity.getValue().asInt()), Count.HIDDEN));
        if (done.values().stream().noneMatch(Count::hidden)) {
            assertThat(done.values().stream().mapToInt(Count::number).sum())
                    .isEqualTo(expected.path("events").asInt());
        }
    }

    private void write(List<Event> log) {
        Map<String, List<Event>> traces =
                log.stream().collect(Collectors.groupingBy(Event::trace, LinkedHashMap::new, Collectors.toList()));
        traces.values().forEach(trace -> {
            OffsetDateTime first =
                    trace.stream().map(Event::at).min(OffsetDateTime::compareTo).orElseThrow();
            OffsetDateTime last =
                    trace.stream().map(Event::at).max(OffsetDateTime::compareTo).orElseThrow();
            UUID id = new Facts(jdbc, kind)
                    .aCase(
                            "1",
                            Baku.dateOf(first.toInstant()).toString(),
                            Baku.dateOf(last.toInstant()).toString(),
                            "CLOSED",
                            "AZ-BA",
                            "social",
                            "DONE",
                            "");
            steps(id, kind + "-whole", List.of("whole"), List.of(first), List.of(last));
            List<OffsetDateTime> moments = trace.stream().map(Event::at).toList();
            steps(id, kind, trace.stream().map(Event::activity).toList(), moments, moments);
        });
    }

    private void steps(
            UUID id, String process, List<String> elements, List<OffsetDateTime> from, List<OffsetDateTime> to) {
        jdbc.sql("INSERT INTO evaluation_step (step_id, case_id, business_key, instance_id, process_key, version,"
                        + " element, element_type, clock, started, ended, cancelled, working_days)"
                        + " SELECT gen_random_uuid()::text, :case, :case, :case::text, :process, 1, s.element,"
                        + " 'userTask', 'ours', s.started::timestamptz, s.ended::timestamptz, false, 0"
                        + " FROM unnest(:elements, :started, :ended) AS s (element, started, ended)")
                .param("case", id)
                .param("process", process)
                .param("elements", elements.toArray(String[]::new))
                .param("started", from.stream().map(Object::toString).toArray(String[]::new))
                .param("ended", to.stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    private static JsonNode expected(String file) throws IOException {
        for (JsonNode known : new ObjectMapper()
                .readTree(LOGS.resolve("MANIFEST.json").toFile())
                .path("files")) {
            if (known.path("file").asText().equals(file)) {
                JsonNode computed = known.path("computed");
                return computed.path("all rows").isMissingNode() ? computed : computed.path("all rows");
            }
        }
        throw new AssertionError("The manifest does not know " + file);
    }

    private static List<Event> read(String file) throws IOException, XMLStreamException {
        Path path = LOGS.resolve(file);
        if (file.equals("patients.csv")) {
            return table(path, "patient", "handling", "time");
        }
        if (file.endsWith(".csv")) {
            return table(path, "case:concept:name", "concept:name", "time:timestamp");
        }
        try (InputStream bytes = Files.newInputStream(path);
                InputStream xml = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return log(xml);
        }
    }

    private static List<Event> table(Path path, String trace, String activity, String time) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(path)) {
            Function<NamedCsvRecord, Event> event =
                    line -> new Event(line.getField(trace), line.getField(activity), moment(line.getField(time)));
            return lines.stream().map(event).toList();
        }
    }

    /** As much of XES as these logs use: traces of events, each with a name and a time. */
    private static List<Event> log(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        List<Event> events = new ArrayList<>();
        int trace = 0;
        boolean inEvent = false;
        String name = null;
        OffsetDateTime at = null;
        while (reader.hasNext()) {
            int kind = reader.next();
            if (kind == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "trace" -> trace++;
                    case "event" -> inEvent = true;
                    default -> {
                        String key = reader.getAttributeValue(null, "key");
                        if (inEvent && "concept:name".equals(key)) {
                            name = reader.getAttributeValue(null, "value");
                        } else if (inEvent && "time:timestamp".equals(key)) {
                            at = moment(reader.getAttributeValue(null, "value"));
                        }
                    }
                }
            } else if (kind == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("event")) {
                events.add(new Event(Integer.toString(trace), name, at));
                inEvent = false;
            }
        }
        return events;
    }

    /** Some logs say no zone: durations are the same in any. */
    private static OffsetDateTime moment(String text) {
        TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        return read instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : (OffsetDateTime) read;
    }

    private record Event(String trace, String activity, OffsetDateTime at) {}
}
