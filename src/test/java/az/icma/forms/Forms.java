package az.icma.forms;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Forms for tests, made of their components alone. */
final class Forms {

    static final Locale AZ = Locale.forLanguageTag("az");

    /** 23 November 2026, eight in the morning in Baku. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    static final ChoiceLists LISTS = ChoiceLists.of(Map.of("districts", list("Şəki", "Gəncə", "Bakı")));

    private Forms() {}

    static FormSchema of(String components) {
        return FormSchema.parse("{\"id\": \"form\", \"type\": \"default\", \"schemaVersion\": 18, \"components\": ["
                + components + "]}");
    }

    static FormRules rules() {
        return new FormRules(CLOCK, LISTS);
    }

    /** Takes every file, and keeps in mind which ones were thrown away. */
    static FileShelf shelf(List<String> discarded) {
        return new FileShelf() {
            @Override
            public String put(String name, String mediaType, InputStream content) {
                return "ref";
            }

            @Override
            public void discard(String reference) {
                discarded.add(reference);
            }
        };
    }

    /** Codes are d0, d1 … */
    private static ChoiceList list(String... labels) {
        List<ChoiceList.Choice> choices = IntStream.range(0, labels.length)
                .mapToObj(index -> new ChoiceList.Choice("d" + index, labels[index]))
                .toList();
        return locale -> choices;
    }
}
