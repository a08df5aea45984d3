package az.icma.journeys;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceLists;
import az.icma.forms.FormComponent;
import az.icma.forms.FormField;
import az.icma.forms.FormRules;
import az.icma.forms.FormSchema;
import az.icma.forms.FormState;
import az.icma.forms.MalformedForm;
import az.icma.journeys.FormDifference.Seen;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our forms and the library's own show the same fields and complain about the same ones, whatever is answered, but for the
 * {@link FormDifference differences} that are meant. Tried are our own forms, some that are made for it, and those of
 * others, where they lie on this machine ({@code -Dicma.samples=…} or {@code ../shared/data}).
 */
@Tag("form-conformance")
class FormConformanceIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Path OWN = Path.of("processes");
    private static final Path MADE = Path.of("src/test/resources/forms");
    private static final Path OTHERS = Path.of(System.getProperty("icma.samples", "../shared/data"), "05-forms");

    /** The codes that stand in every list that a form may name. */
    private static final List<String> CODES = List.of("A", "B");

    /** A name in a condition that is neither a part of another nor a function, a text, or a word of the language. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w.\"])(?!(?:and|or|not|null|true|false|list|this|parent|i|_this_)\\b)([A-Za-z_]\\w*)\\b(?!\\s*\\(|\")");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private static FormJsViewer viewer;

    private final Set<FormDifference> met = EnumSet.noneOf(FormDifference.class);
    private final List<Seen> unexplained = new ArrayList<>();
    private int compared;

    @BeforeAll
    static void openTheViewer() {
        Journey.requireChromium();
        viewer = new FormJsViewer();
    }

    @AfterAll
    static void closeIt() {
        if (viewer != null) {
            viewer.close();
        }
    }

    @Test
    void ourFormsShowAndRefuseWhatTheLibraryDoes() throws IOException {
        viewer.requests().clear();
        for (Path form :
                Stream.concat(forms(OWN).stream(), forms(MADE).stream()).toList()) {
            compare(form);
        }

        assertThat(compared).isPositive();
        assertThat(unexplained).isEmpty();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(met)))
                .as("differences that no longer are: take them out of the list")
                .isEmpty();
        assertThat(viewer.requests()).isEmpty();
    }

    @Test
    @EnabledIf("othersAreHere")
    void soDoFormsOfOthers() throws IOException {
        for (Path form : forms(OTHERS)) {
            compare(form);
        }

        assertThat(compared).isPositive();
        assertThat(unexplained).isEmpty();
    }

    static boolean othersAreHere() {
        return Files.isDirectory(OTHERS);
    }

    private static List<Path> forms(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(form|json)") && !file.endsWith("MANIFEST.json"))
                    .sorted()
                    .toList();
        }
    }

    private void compare(Path file) throws IOException {
        String text = Files.readString(file);
        FormSchema schema;
        try {
            schema = FormSchema.parse(text);
        } catch (MalformedForm noForm) {
            return;
        }
        Map<String, List<String>> lists = lists(schema.fields());
        FormRules rules = new FormRules(CLOCK, choices(lists));
        List<String> sets = new FormAnswerSets(schema, text, lists).all();
        JsonNode theirs = withOptions(JSON.readTree(text));
        List<FormJsViewer.Shown> shown = viewer.show(
                theirs.toString(), sets.stream().map(set -> nested(set, lists)).toList());
        for (int index = 0; index < sets.size(); index++) {
            if (shown.get(index).refused().isEmpty()) {
                Judged judged = new Judged(file.getFileName().toString(), schema, rules, read(sets.get(index)));
                judged.differencesFrom(shown.get(index)).forEach(this::explain);
                compared++;
            }
        }
    }

    private void explain(Seen seen) {
        Optional<FormDifference> known = Stream.of(FormDifference.values())
                .filter(difference -> difference.explains(seen))
                .findFirst();
        known.ifPresentOrElse(met::add, () -> unexplained.add(seen));
    }

    private static Map<String, List<String>> lists(List<FormField> fields) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (FormField field : fields) {
            field.choices().ifPresent(name -> lists.put(name, CODES));
            field.items().ifPresent(items -> lists.putAll(lists(items.fields())));
        }
        return lists;
    }

    private static ChoiceLists choices(Map<String, List<String>> lists) {
        List<ChoiceList.Choice> choices =
                CODES.stream().map(code -> new ChoiceList.Choice(code, code)).toList();
        return ChoiceLists.of(lists.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), name -> (ChoiceList) locale -> choices)));
    }

    /** The library does not know our lists: it gets what stands in them. */
    private static JsonNode withOptions(JsonNode schema) {
        for (JsonNode parent : schema.findParents("properties")) {
            if (parent instanceof ObjectNode field && field.path("properties").hasNonNull("choices")) {
                ArrayNode values = field.putArray("values");
                CODES.forEach(code -> values.addObject().put("value", code).put("label", code));
            }
        }
        return schema;
    }

    private static Map<String, Object> read(String set) {
        try {
            return JSON.readValue(set, OBJECT);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As the library keeps answers: each where its way leads, and the lists that a form reads among them. */
    private static String nested(String set, Map<String, List<String>> lists) {
        Map<String, Object> answers = new LinkedHashMap<>();
        lists.forEach((name, codes) -> answers.put(
                name,
                codes.stream().map(code -> Map.of("value", code, "label", code)).toList()));
        answers.putAll(nested(read(set)));
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> flat) {
        Map<String, Object> nested = new LinkedHashMap<>();
        flat.forEach((key, value) -> {
            Map<String, Object> into = nested;
            String[] way = key.split("\\.");
            for (int step = 0; step < way.length - 1; step++) {
                into = (Map<String, Object>) into.computeIfAbsent(way[step], inner -> new LinkedHashMap<>());
            }
            into.put(way[way.length - 1], inside(value));
        });
        return nested;
    }

    @SuppressWarnings("unchecked")
    private static Object inside(Object value) {
        if (value instanceof Map<?, ?> item) {
            return nested((Map<String, Object>) item);
        }
        return value instanceof List<?> several
                ? several.stream().map(FormConformanceIT::inside).toList()
                : value;
    }

    /** One form with one set of answers as we judge it. */
    private static final class Judged {

        private final String name;
        private final Map<String, Object> answers;
        private final FormState state;
        private final Map<String, FormField> fields = new TreeMap<>();
        private final Map<String, List<String>> conditions = new TreeMap<>();

        private Judged(String name, FormSchema schema, FormRules rules, Map<String, Object> set) {
            this.name = name;
            Map<String, Object> known = files(schema.fields(), set);
            this.answers = new LinkedHashMap<>(rules.initial(schema, known));
            answers.putAll(known);
            this.state = rules.evaluate(schema, known, answers);
            collect(schema.components(), "", List.of());
        }

        /** A file of theirs is a word of theirs. */
        private static Map<String, Object> files(List<FormField> fields, Map<String, Object> set) {
            Map<String, Object> answers = new LinkedHashMap<>(set);
            for (FormField field : fields) {
                Object value = set.get(field.key());
                if (field.kind() == FormField.Kind.FILE && value != null) {
                    answers.put(
                            field.key(),
                            List.of(Map.of("reference", value, "name", "a.pdf", "mediaType", "x/y", "size", 1)));
                } else if (field.items().isPresent() && value instanceof List<?> items) {
                    answers.put(
                            field.key(),
                            items.stream().map(item -> files(field, item)).toList());
                }
            }
            return answers;
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> files(FormField list, Object item) {
            return files(list.items().orElseThrow().fields(), (Map<String, Object>) item);
        }

        private void collect(List<FormComponent> components, String way, List<String> around) {
            for (FormComponent component : components) {
                List<String> hiding = new ArrayList<>(around);
                component.hide().ifPresent(hide -> hiding.add(hide.text()));
                if (component instanceof FormComponent.Input input) {
                    String path = way + input.field().key();
                    fields.put(path, input.field());
                    conditions.put(path, hiding);
                    input.field().items().ifPresent(items -> collect(items.components(), path + "[].", hiding));
                }
                collect(component.inner(), way, hiding);
            }
        }

        private List<Seen> differencesFrom(FormJsViewer.Shown theirs) {
            Map<String, String> wrong = state.errors().stream()
                    .collect(Collectors.toMap(
                            error -> error.key(),
                            error -> error.textKey().substring("forms.error.".length()),
                            (first, second) -> first));
            Set<String> all = new TreeSet<>(state.visible());
            all.addAll(theirs.visible());
            List<Seen> differences = new ArrayList<>();
            for (String path : all) {
                boolean agreed =
                        state.visible().contains(path) == theirs.visible().contains(path);
                boolean bothJudge =
                        agreed && wrong.containsKey(path) != theirs.wrong().contains(path);
                if (!agreed || bothJudge) {
                    differences.add(seen(path, Optional.ofNullable(wrong.get(path)), !agreed));
                }
            }
            return differences;
        }

        private Seen seen(String path, Optional<String> ours, boolean visibility) {
            String pattern = path.replaceAll("\\[\\d+]", "[]");
            List<String> hiddenAnswers = fields.keySet().stream()
                    .filter(key -> state.visible().stream().noneMatch(shown -> shown.replaceAll("\\[\\d+]", "[]")
                            .equals(key)))
                    .map(key -> key.substring(key.lastIndexOf('.') + 1))
                    .toList();
            List<String> unanswered = new ArrayList<>(fields.keySet().stream()
                    .filter(key -> !state.answers().containsKey(key))
                    .map(key -> key.substring(key.lastIndexOf('.') + 1))
                    .toList());
            unanswered.addAll(namesOfNothing(conditions.getOrDefault(pattern, List.of())));
            return new Seen(
                    name + " " + path,
                    state.visible().contains(path),
                    Optional.ofNullable(fields.get(pattern)),
                    ours,
                    visibility,
                    state.readOnly().contains(path),
                    value(path),
                    conditions.getOrDefault(pattern, List.of()),
                    hiddenAnswers,
                    unanswered);
        }

        /** Variables from elsewhere, which nobody has given. */
        private List<String> namesOfNothing(List<String> conditions) {
            return conditions.stream()
                    .flatMap(condition -> NAME.matcher(condition).results())
                    .map(found -> found.group(1))
                    .filter(named -> fields.keySet().stream().noneMatch(key -> key.endsWith(named)))
                    .toList();
        }

        private Object value(String path) {
            Object found = nested(answers);
            for (String step : path.split("]?\\.|\\[")) {
                if (found instanceof Map<?, ?> map) {
                    found = map.get(step);
                } else if (found instanceof List<?> list && step.matches("\\d+")) {
                    found = list.get(Integer.parseInt(step));
                }
            }
            return found;
        }
    }
}
